package org.duikan.structure;

import org.duikan.document.DocumentFacts;
import org.duikan.document.Level;
import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Reads the structure of a document out of its text. Never fails: whatever it does not know is a
/// paragraph.
///
/// Works in steps: lines, paragraphs with page seams joined, front matter, back matter, the tree,
/// facts, remarks. Every step is linear in the length of the text. Safe for use from any thread.
public final class StructureReader {
    private static final int LEADS = 8;

    private final SourceText source;
    private final BooleanSupplier cancelled;
    private final List<StructureRemark> remarks = new ArrayList<>();

    private StructureReader(SourceText source, BooleanSupplier cancelled) {
        this.source = source;
        this.cancelled = cancelled;
    }

    public static PolicyDocument read(SourceText source) {
        return read(source, () -> false);
    }

    /// Asks every few paragraphs whether anybody still waits.
    ///
    /// @throws CancellationException where the supplier says nobody does
    public static PolicyDocument read(SourceText source, BooleanSupplier cancelled) {
        return new StructureReader(source, cancelled).read();
    }

    private PolicyDocument read() {
        List<Paragraph> paragraphs =
                BackMatter.splitTurn(ParagraphReader.read(source, remarks, cancelled));
        FrontMatter front = FrontMatter.of(paragraphs);
        int backStart = BackMatter.start(paragraphs, front.end());
        List<Paragraph> body = paragraphs.subList(front.end(), backStart);
        NumberRuns runs = new NumberRuns(remarks);
        List<Unit> units = new TreeBuilder(source, body, runs).build(cancelled);
        runs.finish();
        List<MatterLine> back = BackMatter.lines(paragraphs, backStart);
        remark(front, body, units);
        DocumentFacts facts = FactsReader.read(front.lines(), SignatureLine.of(body), back);
        remarks.sort(Comparator.comparing(StructureRemark::span));
        return new PolicyDocument(source, facts, front.lines(), units, back, remarks);
    }

    private void remark(FrontMatter front, List<Paragraph> body, List<Unit> units) {
        if (units.isEmpty()) {
            return;
        }
        if (units.stream().noneMatch(StructureReader::holdsClause)) {
            TextSpan start = TextSpan.at(units.getFirst().span().start());
            remarks.add(new StructureRemark(Kind.NO_CLAUSES, "", List.of(), start));
        }
        Stream<Passage> frontTexts = front.lines().stream().map(MatterLine::text);
        Stream<Passage> bodyTexts = body.stream().map(Paragraph::text);
        List<Passage> leads = Stream.concat(frontTexts, bodyTexts.limit(LEADS)).toList();
        DeclaredCount.check(leads, units).ifPresent(remarks::add);
        CutOff.check(units, body.getLast()).ifPresent(remarks::add);
    }

    private static boolean holdsClause(Unit unit) {
        return unit.level() == Level.CLAUSE
                || unit.isGroup()
                        && unit.children().stream().anyMatch(StructureReader::holdsClause);
    }
}
