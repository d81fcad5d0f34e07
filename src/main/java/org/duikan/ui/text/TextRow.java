package org.duikan.ui.text;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.List;

/// The node of one row of a [TextList]; shows one row after another. Its preferred height follows
/// from its width.
public abstract class TextRow<R> extends Region {

    /// Shows a row. The list sets marks and selection afterwards.
    public abstract void show(R row, int index);

    /// The texts shown, by column; an empty text where the column has none.
    public abstract List<TextBlock> blocks();

    /// What changes about the row while it is shown, apart from marks and selection.
    public void refresh() {}

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }
}
