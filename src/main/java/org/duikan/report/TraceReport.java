package org.duikan.report;

import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What the reports about traces tell of.
///
/// @param base the base's title
/// @param names of the documents, in the order of the matrix's columns
/// @param matrix of them; a column that is not there is left out of the reports
public record TraceReport(String base, List<String> names, TraceMatrix matrix) {

    /// @throws IllegalArgumentException where names and columns are not the same in number
    public TraceReport {
        Objects.requireNonNull(base);
        names = List.copyOf(names);
        Objects.requireNonNull(matrix);
        if (names.size() != matrix.columns().size()) {
            throw new IllegalArgumentException("every column has a name");
        }
    }

    /// Indexes of the columns that are there.
    List<Integer> columns() {
        return IntStream.range(0, names.size())
                .filter(column -> matrix.columns().get(column).isPresent())
                .boxed()
                .toList();
    }

    TraceColumn column(int index) {
        return matrix.columns().get(index).orElseThrow();
    }
}
