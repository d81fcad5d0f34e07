package org.duikan.ui.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The pieces that side bars are made of, as [TextSheet#dressSide] dresses them.
public final class SideParts {

    private SideParts() {}

    /// A paper card; its lines stand below one another.
    public static VBox card() {
        VBox card = new VBox(4);
        card.getStyleClass().add("card");
        return card;
    }

    /// Words that go on in further lines where one is too short.
    public static Label line(String words, String styleClass) {
        Label line = new Label(words);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        return line;
    }

    /// A reading at large, blanks and line ends made visible.
    ///
    /// @param letters the reading; may be empty
    /// @param kind of the variant, in one lower-case word
    /// @param none stands for an empty reading
    public static Label reading(String letters, String kind, String none) {
        boolean empty = letters.isEmpty();
        String seen = letters.replace("\n", "⏎").replace(" ", "␣");
        Label reading = line(empty ? none : seen, "reading");
        reading.getStyleClass().add(empty ? "none" : kind);
        return reading;
    }

    /// Shows a node, or hides it and gives its room away.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
