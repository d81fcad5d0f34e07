package org.duikan.ui.text;

import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/// Letters and bars in the margin left of a text, each at the line its mark begins in. A line with
/// several marks shows the first two letters, then how many more there are.
final class MarginSigns {
    private static final int MOST = 2;

    /// How far left of the text, in pixels: within the padding every cell of text has.
    private static final double BAR = -3.5;

    private static final double LETTERS = -6;

    private final Group layer;
    private final Map<Long, Line> lines = new HashMap<>();

    MarginSigns(Group layer) {
        this.layer = layer;
    }

    private static final class Line {
        private final Text text = new Text();
        private String letters = "";
        private int more;

        private void add(String letter) {
            if (letters.length() < MOST) {
                letters += letter;
            } else {
                more++;
            }
            text.setText(letters + (more > 0 ? "+" + more : ""));
        }
    }

    void clear() {
        lines.values().forEach(line -> layer.getChildren().remove(line.text));
        lines.clear();
    }

    /// @param top of the line, in the coordinates of the text
    void add(Mark.Sign sign, double top) {
        if (sign.letter().isEmpty()) {
            return;
        }
        Line line = lines.computeIfAbsent(Math.round(top), _ -> line(sign, top));
        line.add(sign.letter());
        line.text.setX(LETTERS - line.text.getLayoutBounds().getWidth());
    }

    private Line line(Mark.Sign sign, double top) {
        Line line = new Line();
        line.text.getStyleClass().addAll("margin-sign", sign.styleClass());
        line.text.setTextOrigin(VPos.TOP);
        line.text.setY(top + 2);
        layer.getChildren().add(line.text);
        return line;
    }

    /// Draws a bar beside a line.
    void bar(ObservableList<PathElement> path, Bounds box) {
        path.add(new MoveTo(BAR, box.getMinY()));
        path.add(new LineTo(BAR, box.getMaxY()));
    }
}
