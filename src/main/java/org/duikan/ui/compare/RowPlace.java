package org.duikan.ui.compare;

import org.duikan.align.FacingCell;

import java.util.List;
import java.util.Optional;

/// A row named by the unit it shows in full, so that it is found again when a decision has moved
/// the rows above it.
///
/// @param column of the document whose unit it is; 0 for the base
/// @param unit index of the unit
/// @param part how many rows behind the unit's first, where its text was cut
record RowPlace(int column, int unit, int part) {

    /// Empty for a row that shows no unit, like a heading.
    static Optional<RowPlace> of(int row, List<CompareRow> rows, RowIndex index) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        List<FacingCell> witnesses = rows.get(row).facing().witnesses();
        Optional<RowPlace> found = of(0, rows.get(row).facing().base(), row, index);
        for (int witness = 0; witness < witnesses.size() && found.isEmpty(); witness++) {
            found = of(witness + 1, witnesses.get(witness), row, index);
        }
        return found;
    }

    private static Optional<RowPlace> of(int column, FacingCell cell, int row, RowIndex index) {
        if (cell instanceof FacingCell.Units shown && !shown.faint()) {
            int unit = shown.units().getFirst();
            return Optional.of(new RowPlace(column, unit, row - index.ofUnit(column, unit)));
        }
        return Optional.empty();
    }

    /// Where it is among rows laid out anew; -1 where its unit is not shown.
    int in(List<CompareRow> rows, RowIndex index) {
        int first = index.ofUnit(column, unit);
        int row = first + part;
        boolean samePart =
                first >= 0
                        && row < rows.size()
                        && rows.get(row).facingIndex() == rows.get(first).facingIndex();
        return samePart ? row : first;
    }
}
