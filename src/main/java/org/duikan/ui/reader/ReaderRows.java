package org.duikan.ui.reader;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;
import org.duikan.ui.reader.ReaderRow.Kind;
import org.duikan.ui.text.Face;
import org.duikan.ui.text.StyledText;
import org.duikan.ui.text.TextCuts;

import java.util.ArrayList;
import java.util.List;

/// Lays a document out as rows, in the order of its source.
final class ReaderRows {
    private final List<ReaderRow> rows = new ArrayList<>();

    private ReaderRows() {}

    static List<ReaderRow> of(PolicyDocument document) {
        ReaderRows rows = new ReaderRows();
        document.front().forEach(rows::addMatter);
        rows.addUnits(document.units(), 0);
        document.back().forEach(rows::addMatter);
        return List.copyOf(rows.rows);
    }

    private void addMatter(MatterLine line) {
        boolean title = line.role() == MatterLine.Role.TITLE;
        StyledText text = StyledText.of(line.text().text(), title ? Face.TITLE : Face.MATTER);
        add(title ? Kind.TITLE : Kind.MATTER, text, line.text(), 0, line.text().span().start(), 0);
    }

    private void addUnits(List<Unit> level, int depth) {
        for (Unit unit : level) {
            if (unit.isGroup()) {
                addHeading(unit, depth);
                addUnits(unit.children(), depth + 1);
            } else {
                addUnit(unit, depth);
            }
        }
    }

    private void addHeading(Unit unit, int depth) {
        StyledText.Builder text = new StyledText.Builder().add(unit.num(), Face.HEADING);
        if (unit.isNumbered() && !unit.num().endsWith("、")) {
            text.add(" ", Face.GAP);
        }
        int start = text.length();
        text.add(unit.heading().text(), Face.HEADING);
        add(Kind.HEADING, text.build(), unit.heading(), start, unit.span().start(), depth);
    }

    private void addUnit(Unit unit, int depth) {
        StyledText.Builder text = new StyledText.Builder();
        if (unit.isNumbered()) {
            text.add(unit.num(), Face.NUMBER).add(" ", Face.GAP);
        }
        int start = text.length();
        String words = unit.text().text();
        int lead = unit.heading().length();
        text.add(words.substring(0, lead), Face.LEAD).add(words.substring(lead), Face.BODY);
        add(Kind.UNIT, text.build(), unit.text(), start, unit.span().start(), depth);
    }

    private void add(
            Kind kind, StyledText text, Passage passage, int start, int source, int depth) {
        for (TextSpan part : TextCuts.of(text.text())) {
            boolean continued = part.start() > 0;
            int from =
                    continued && part.start() > start
                            ? passage.sourceOffset(part.start() - start)
                            : source;
            rows.add(
                    new ReaderRow(
                            kind,
                            continued || part.end() < text.length() ? text.slice(part) : text,
                            passage,
                            start - part.start(),
                            from,
                            depth,
                            continued));
        }
    }
}
