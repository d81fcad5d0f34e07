package org.duikan.ui.variants;

/// How the width of the table is shared; head and rows use the same.
///
/// @param width of a row, in pixels
/// @param em height of a letter, in pixels
record TableWidths(double width, double em) {

    double sort() {
        return 8.2 * em;
    }

    double place() {
        return Math.min(13 * em, 0.2 * width);
    }

    double verdict() {
        return 5.4 * em;
    }

    /// Width of one of the two columns of readings.
    double text() {
        return Math.max(60, (width - sort() - place() - verdict()) / 2);
    }
}
