package org.duikan.ui.text;

import javafx.scene.Parent;

import org.duikan.ui.fx.Appearance;

import java.util.Locale;

/// Gives views of text their style sheet and the size the reader chose.
public final class TextSheet {

    private TextSheet() {}

    public static void dress(Parent view) {
        view.getStylesheets().add(TextSheet.class.getResource("text.css").toExternalForm());
    }

    /// Gives an outline or inspector its style sheet.
    public static void dressSide(Parent side) {
        side.getStylesheets().add(TextSheet.class.getResource("sides.css").toExternalForm());
    }

    /// Sets the letters of a list in the chosen size, now and whenever it changes.
    public static void bindSize(TextList<?> list, Appearance appearance) {
        appearance
                .textSizeProperty()
                .subscribe(
                        size -> {
                            list.node()
                                    .setStyle(
                                            String.format(
                                                    Locale.ROOT,
                                                    "-fx-font-size: %.1fpx",
                                                    size.doubleValue()));
                            list.remeasure();
                        });
    }
}
