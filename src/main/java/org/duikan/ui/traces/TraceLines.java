package org.duikan.ui.traces;

import org.duikan.align.Coverage;
import org.duikan.align.TraceMatrix;
import org.duikan.align.TraceSection;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;
import org.duikan.report.UnitName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Writes the lines of a matrix: headings of sections in the order of the base, clauses alone in
/// any other order.
final class TraceLines {
    private final TraceMatrix matrix;
    private final List<Column> columns;
    private final Texts texts;

    private TraceLines(TraceMatrix matrix, List<Column> columns, Texts texts) {
        this.matrix = matrix;
        this.columns = columns;
        this.texts = texts;
    }

    static List<TraceLine> of(
            TraceMatrix matrix, List<Column> columns, TraceFilter filter, Texts texts) {
        TraceLines lines = new TraceLines(matrix, columns, texts);
        List<Integer> units = filter.units(matrix);
        return filter.order() == TraceFilter.Order.BASE
                ? lines.withHeadings(new HashSet<>(units))
                : units.stream().map(lines::clause).toList();
    }

    private List<TraceLine> withHeadings(Set<Integer> shown) {
        List<TraceLine> lines = new ArrayList<>();
        for (TraceSection section : matrix.sections()) {
            List<Integer> units = section.units().stream().filter(shown::contains).toList();
            if (!units.isEmpty()) {
                if (!section.path().isEmpty()) {
                    lines.add(heading(section));
                }
                units.forEach(unit -> lines.add(clause(unit)));
            }
        }
        return lines;
    }

    private TraceLine heading(TraceSection section) {
        List<String> coverage =
                IntStream.range(0, columns.size())
                        .mapToObj(column -> matrix.coverage(column, section))
                        .map(TraceLines::figure)
                        .toList();
        return new TraceLine.Section(TraceWords.section(section.path()), coverage);
    }

    private static String figure(Optional<Coverage> coverage) {
        return coverage.map(TraceWords::coverage).orElse("");
    }

    private TraceLine clause(int unit) {
        AlignableUnit of = matrix.units().get(unit);
        List<CellFace> faces =
                columns.stream().map(column -> CellFace.of(column, unit, texts)).toList();
        return new TraceLine.Clause(unit, UnitName.place(of), UnitName.words(of), faces);
    }
}
