package org.duikan.ui.text;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// Remembers how high each row is at one width.
final class RowHeights {
    private double[] heights = {};
    private double width = -1;

    void forget() {
        width = -1;
        heights = new double[0];
    }

    /// The height of a row, measured where it is not known yet.
    double get(int row, double atWidth, DoubleSupplier measure) {
        if (atWidth != width) {
            forget();
            width = atWidth;
        }
        if (row >= heights.length) {
            heights = Arrays.copyOf(heights, Math.max(row + 1, heights.length * 2));
        }
        if (heights[row] == 0) {
            heights[row] = measure.getAsDouble();
        }
        return heights[row];
    }
}
