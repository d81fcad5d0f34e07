package org.duikan.ui.traces;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Locale;

/// A cell of the matrix: a shade with a figure on it.
final class FaceNode extends StackPane {
    private static final PseudoClass AT_CURSOR = PseudoClass.getPseudoClass("at-cursor");

    /// Full strength is not full colour: the figure has to be read.
    private static final double DARKEST = 0.62;

    private final Region shade = new Region();
    private final Label figure = new Label();

    FaceNode() {
        getStyleClass().add("face");
        shade.getStyleClass().add("shade");
        getChildren().addAll(shade, figure);
    }

    void show(CellFace face) {
        String look = face.look().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().setAll("face", "look-" + look);
        shade.setOpacity(DARKEST * face.shade());
        figure.setText(face.text());
    }

    /// A cell of a heading: a figure without a shade.
    void showCoverage(String coverage) {
        getStyleClass().setAll("face", "look-coverage");
        shade.setOpacity(0);
        figure.setText(coverage);
    }

    void markCursor(boolean here) {
        pseudoClassStateChanged(AT_CURSOR, here);
    }
}
