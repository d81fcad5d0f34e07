package org.duikan.ui.compare;

/// How a row's width is shared among documents and the gutters between them; header and rows use
/// the same, so that they stand level.
///
/// @param count number of documents
/// @param width width of the whole row
record Columns(int count, double width) {
    static final double GUTTER = 34;

    /// Where a column is narrower, a line holds so few letters that reading it tires.
    private static final double NARROWEST = 190;

    /// Width of a row whose columns are just wide enough to be read well.
    static double wanted(int count) {
        return count * NARROWEST + (count - 1) * GUTTER;
    }

    double gutterLeft(int witness) {
        return left(witness + 1) - GUTTER;
    }

    double left(int column) {
        return column * (columnWidth() + GUTTER);
    }

    /// Width of one document's column; the last one takes what rounding leaves.
    double width(int column) {
        return column == count - 1 ? width - left(column) : columnWidth();
    }

    private double columnWidth() {
        return Math.floor((width - (count - 1) * GUTTER) / count);
    }
}
