package org.duikan.ui.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the document text is set; views bind to it. Colours come from the style sheet alone.
public final class Appearance {
    /// Size of document text at first start, in pixels.
    public static final double NORMAL_TEXT_SIZE = 16;

    private static final double SMALLEST = 11;
    private static final double LARGEST = 32;

    private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(NORMAL_TEXT_SIZE);

    public ReadOnlyDoubleProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    public double textSize() {
        return textSize.get();
    }

    /// Sets the size of document text, kept between 11 and 32 pixels.
    public void setTextSize(double pixels) {
        textSize.set(Math.clamp(pixels, SMALLEST, LARGEST));
    }
}
