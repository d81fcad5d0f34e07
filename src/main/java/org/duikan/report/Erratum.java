package org.duikan.report;

import org.duikan.report.HandInTable.Cell;

/// An error and its correction.
///
/// @param place where in the text that is wrong
/// @param wrong what stands there
/// @param right what should
record Erratum(String place, Cell wrong, Cell right) {

    Erratum with(Cell other) {
        return new Erratum(place, wrong, other);
    }
}
