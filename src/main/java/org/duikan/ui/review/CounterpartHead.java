package org.duikan.ui.review;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;

/// The line above a document's counterparts: its name, how the clause fared in it, and the buttons
/// that add a counterpart or say that there is none.
public final class CounterpartHead extends HBox {
    private static final PseudoClass AT_CURSOR = PseudoClass.getPseudoClass("at-cursor");

    private final Button add;
    private final Button alone;

    /// @param column tells the lines of several documents apart
    /// @param state how the clause fared; may be empty
    public CounterpartHead(
            int column, String document, String state, Texts texts, Runnable add, Runnable alone) {
        super(6);
        getStyleClass().add("counterpart-head");
        getStylesheets().add(CounterpartHead.class.getResource("review.css").toExternalForm());
        Label name = new Label(document);
        name.getStyleClass().add("document");
        name.setMinWidth(0);
        Label said = new Label(state);
        said.getStyleClass().add("muted");
        said.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        this.add = button("＋", texts.get("traces.add"), "A", add);
        this.add.setId("add-" + column);
        this.alone = button("∅", texts.get("traces.alone"), "O", alone);
        this.alone.setId("alone-" + column);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, said, space, this.add, this.alone);
    }

    private static Button button(String sign, String words, String key, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        Hint.install(button, words + "　" + key);
        return button;
    }

    /// Says that nothing can be decided yet.
    public void disableButtons() {
        add.setDisable(true);
        alone.setDisable(true);
    }

    /// Says that the reader decided there is no counterpart.
    public void markAlone() {
        alone.getStyleClass().add("mine");
    }

    /// Says that the keys are about this document.
    public void markCursor() {
        pseudoClassStateChanged(AT_CURSOR, true);
    }
}
