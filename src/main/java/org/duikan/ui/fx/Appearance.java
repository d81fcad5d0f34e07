package org.duikan.ui.fx;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.duikan.diff.VariantClass;
import org.duikan.settings.Settings;

import java.util.Set;

/// How the reader wants texts shown; views bind to it. Colours come from the style sheet alone.
public final class Appearance {
    /// Size of document text at first start, in pixels.
    public static final double NORMAL_TEXT_SIZE = Settings.defaults().fontSize();

    private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(NORMAL_TEXT_SIZE);
    private final ObjectProperty<Set<VariantClass>> hidden =
            new SimpleObjectProperty<>(Settings.defaults().hidden());

    /// Size of document text, in pixels.
    public ReadOnlyDoubleProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    public double textSize() {
        return textSize.get();
    }

    /// Sets the size of document text, kept within what settings allow.
    public void setTextSize(double pixels) {
        textSize.set(Math.clamp(pixels, Settings.SMALLEST_FONT, Settings.LARGEST_FONT));
    }

    /// Classes of variants that are not marked: views read and set it, settings keep it.
    public ObjectProperty<Set<VariantClass>> hiddenProperty() {
        return hidden;
    }
}
