package org.duikan.ui.traces;

import org.duikan.align.PairKind;
import org.duikan.align.TraceCell;
import org.duikan.align.TraceMatrix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Orders of the clauses of a matrix; equals stay in the order of the base.
final class TraceOrder {

    private TraceOrder() {}

    /// @param column the only column that counts, or -1
    static Comparator<Integer> of(TraceFilter.Order order, TraceMatrix matrix, int column) {
        return switch (order) {
            case BASE -> Comparator.naturalOrder();
            case STRONGEST ->
                    Comparator.comparingDouble((Integer unit) -> -strength(unit, matrix, column))
                            .thenComparing(Comparator.naturalOrder());
            case MOST ->
                    Comparator.comparingInt((Integer unit) -> -matrix.takers(unit).taken())
                            .thenComparing(Comparator.naturalOrder());
            case FEWEST ->
                    Comparator.comparingInt((Integer unit) -> matrix.takers(unit).taken())
                            .thenComparing(Comparator.naturalOrder());
        };
    }

    /// The best score of a clause. Over all columns only later plans count where there are any: a
    /// reprint has nearly every clause at full strength and would level the rest.
    private static double strength(int unit, TraceMatrix matrix, int column) {
        List<Integer> plans =
                IntStream.range(0, matrix.columns().size())
                        .filter(one -> isPlan(matrix, one))
                        .boxed()
                        .toList();
        boolean all = column < 0 && !plans.isEmpty();
        List<TraceCell> cells =
                all
                        ? plans.stream()
                                .map(one -> matrix.cell(unit, one))
                                .flatMap(Optional::stream)
                                .toList()
                        : TraceFilter.cells(unit, matrix, column);
        return cells.stream().mapToDouble(TraceCell::strength).max().orElse(0);
    }

    private static boolean isPlan(TraceMatrix matrix, int column) {
        return matrix.columns()
                .get(column)
                .filter(found -> found.comparison().kind() == PairKind.LATER_PLAN)
                .isPresent();
    }
}
