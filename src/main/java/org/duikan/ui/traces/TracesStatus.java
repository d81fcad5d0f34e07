package org.duikan.ui.traces;

import org.duikan.align.Coverage;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The sentences of the status line and of the coverage above the matrix.
final class TracesStatus {

    private TracesStatus() {}

    static List<String> of(
            TraceMatrix matrix, List<Column> columns, int offered, int shown, Texts texts) {
        List<String> parts = new ArrayList<>();
        long counted =
                matrix.units().stream().filter(unit -> matrix.isCounted(unit.index())).count();
        parts.add(
                texts.get(
                        matrix.hasClauses() ? "traces.status-clauses" : "traces.status-paragraphs",
                        shown,
                        counted));
        parts.add(texts.get("traces.status-untaken", matrix.untaken().size()));
        int fresh =
                columns.stream()
                        .map(Column::traces)
                        .flatMap(Optional::stream)
                        .map(TraceColumn::fresh)
                        .mapToInt(List::size)
                        .sum();
        parts.add(texts.get("traces.status-fresh", fresh));
        if (offered > columns.size()) {
            parts.add(texts.get("traces.status-columns", columns.size(), offered));
        }
        int lost =
                columns.stream()
                        .map(Column::reviewed)
                        .flatMap(Optional::stream)
                        .mapToInt(reviewed -> reviewed.decisions().lost().size())
                        .sum();
        if (lost > 0) {
            parts.add(texts.get("traces.status-lost", lost));
        }
        return parts;
    }

    /// `转载 27/36`, one for each column that is there.
    static List<String> coverage(TraceMatrix matrix, List<Column> columns, Texts texts) {
        return IntStream.range(0, columns.size())
                .filter(column -> matrix.coverage(column).isPresent())
                .mapToObj(
                        column -> {
                            Coverage coverage = matrix.coverage(column).orElseThrow();
                            return texts.get(
                                    "traces.coverage-of",
                                    columns.get(column).document().shortName(texts.locale()),
                                    coverage.taken(),
                                    coverage.total());
                        })
                .toList();
    }
}
