package org.duikan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.duikan.i18n.Texts;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Theme;

/// What stands in place of the window where Duikan cannot start: one sentence and a button.
public final class FailureWindow {
    private static final double WIDTH = 520;
    private static final double SPACE = 24;

    private final Stage stage;

    public FailureWindow(Stage stage, Texts texts, Settings.Theme theme, String sentence) {
        this.stage = stage;
        Label words = new Label(sentence);
        words.setId("failure");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(WIDTH);
        Button close = new Button(texts.get("shell.quit"));
        close.setId("failure-close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        VBox box = new VBox(SPACE, words, close);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("failure");
        Scene scene = new Scene(box);
        Theme.dress(scene);
        Theme.colour(box, theme);
        stage.setTitle(texts.get("app.name"));
        stage.setScene(scene);
    }

    public void show() {
        stage.show();
    }
}
