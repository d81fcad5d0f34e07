package org.duikan.ui.compare;

/// How a row's width is shared among documents and the gutters between them; header and rows use
/// the same, so that they stand level.
///
/// @param count number of documents
/// @param width width of the whole row
record Columns(int count, double width) {
    static final double GUTTER = 34;

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
