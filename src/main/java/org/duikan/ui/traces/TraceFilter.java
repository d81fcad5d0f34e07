package org.duikan.ui.traces;

import org.duikan.align.TraceCell;
import org.duikan.align.TraceMatrix;
import org.duikan.align.TraceSection;
import org.duikan.ui.review.UnitFilter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which lines of the matrix are shown, and in what order.
///
/// @param words only clauses that hold all these words
/// @param section only this section, by its place in the matrix; -1 for all
/// @param show only clauses of this sort
/// @param column only this column decides what sort a clause is and how strong; -1 for all
/// @param paragraphs whether paragraphs are shown where clauses are counted
/// @param order order of the lines
record TraceFilter(
        String words, int section, Show show, int column, boolean paragraphs, Order order) {

    TraceFilter {
        Objects.requireNonNull(words);
        Objects.requireNonNull(show);
        Objects.requireNonNull(order);
    }

    static final int ALL = -1;

    /// Every clause in the order of the base.
    static final TraceFilter NONE = new TraceFilter("", ALL, Show.ALL, ALL, false, Order.BASE);

    /// Sorts of clauses.
    enum Show {
        ALL,
        /// With a counterpart.
        TAKEN,
        /// Without one.
        UNTAKEN,
        /// Decided about by the reader.
        MINE
    }

    /// Orders of lines.
    enum Order {
        BASE,
        STRONGEST,
        /// Taken up by the most documents first.
        MOST,
        /// By the fewest first.
        FEWEST
    }

    TraceFilter withWords(String other) {
        return new TraceFilter(other, section, show, column, paragraphs, order);
    }

    TraceFilter withSection(int other) {
        return new TraceFilter(words, other, show, column, paragraphs, order);
    }

    TraceFilter withShow(Show other) {
        return new TraceFilter(words, section, other, column, paragraphs, order);
    }

    TraceFilter withColumn(int other) {
        return new TraceFilter(words, section, show, other, paragraphs, order);
    }

    TraceFilter withParagraphs(boolean other) {
        return new TraceFilter(words, section, show, column, other, order);
    }

    TraceFilter withOrder(Order other) {
        return new TraceFilter(words, section, show, column, paragraphs, other);
    }

    /// The same for another base: what names its sections or columns is gone.
    TraceFilter forAnotherMatrix() {
        return new TraceFilter(words, ALL, show, ALL, paragraphs, order);
    }

    /// The units to show, in their order.
    List<Integer> units(TraceMatrix matrix) {
        var wordsHeld = UnitFilter.of(words);
        return IntStream.range(0, matrix.units().size())
                .boxed()
                .filter(unit -> paragraphs || matrix.isCounted(unit))
                .filter(unit -> isInSection(unit, matrix.sections()))
                .filter(unit -> wordsHeld.test(matrix.units().get(unit)))
                .filter(unit -> isOfSort(unit, matrix))
                .sorted(TraceOrder.of(order, matrix, column))
                .toList();
    }

    private boolean isInSection(int unit, List<TraceSection> sections) {
        return section < 0
                || section < sections.size() && sections.get(section).units().contains(unit);
    }

    private boolean isOfSort(int unit, TraceMatrix matrix) {
        List<TraceCell> cells = cells(unit, matrix, column);
        return switch (show) {
            case ALL -> true;
            case TAKEN -> cells.stream().anyMatch(TraceCell::isTaken);
            case UNTAKEN -> cells.stream().noneMatch(TraceCell::isTaken);
            case MINE -> cells.stream().anyMatch(TraceCell::decided);
        };
    }

    /// The cells of a unit that are there, of one column or of all.
    static List<TraceCell> cells(int unit, TraceMatrix matrix, int column) {
        IntStream columns =
                column >= 0 && column < matrix.columns().size()
                        ? IntStream.of(column)
                        : IntStream.range(0, matrix.columns().size());
        return columns.mapToObj(one -> matrix.cell(unit, one)).flatMap(Optional::stream).toList();
    }
}
