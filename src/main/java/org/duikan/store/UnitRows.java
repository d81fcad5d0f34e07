package org.duikan.store;

import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The units of a document as rows: parents before children, in source order.
final class UnitRows {
    static final String INSERT =
            "INSERT INTO unit(revision_id, ord, parent, alignable, level, num, path, num_start,"
                    + " num_end, span_start, span_end, heading_pieces, text_pieces)"
                    + " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final long revision;
    private final List<Object[]> rows = new ArrayList<>();
    private int alignable;

    private UnitRows(long revision) {
        this.revision = revision;
    }

    static List<Object[]> of(long revision, PolicyDocument document) {
        UnitRows rows = new UnitRows(revision);
        rows.addAll(document.units(), null, "", false);
        return rows.rows;
    }

    private void addAll(List<Unit> units, Integer parent, String path, boolean insideText) {
        for (Unit unit : units) {
            int ord = rows.size();
            add(unit, parent, path, !insideText && !unit.isGroup() ? alignable++ : null);
            String below = path.isEmpty() ? label(unit) : path + "/" + label(unit);
            addAll(unit.children(), ord, below, !unit.isGroup());
        }
    }

    private void add(Unit unit, Integer parent, String path, Integer index) {
        rows.add(
                new Object[] {
                    revision,
                    rows.size(),
                    parent,
                    index,
                    unit.level().word(),
                    unit.num(),
                    path,
                    unit.numSpan().start(),
                    unit.numSpan().end(),
                    unit.span().start(),
                    unit.span().end(),
                    pieces(unit.heading()),
                    pieces(unit.text())
                });
    }

    private static String label(Unit unit) {
        return unit.label().replace('/', ' ');
    }

    private static String pieces(Passage passage) {
        return passage.pieces().stream().map(UnitRows::piece).collect(Collectors.joining(" "));
    }

    private static String piece(TextSpan span) {
        return span.start() + "-" + span.end();
    }
}
