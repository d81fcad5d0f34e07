package org.duikan.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;

import java.util.List;

/// The bundled help: how to work with Duikan, what the marks mean, and every key.
final class HelpPane extends ScrollPane {
    private static final List<String> CHAPTERS =
            List.of(
                    "compare",
                    "marks",
                    "variants",
                    "notes",
                    "traces",
                    "library",
                    "import",
                    "reading");
    private static final double WIDTH = 680;

    private final Texts texts;
    private final VBox page = new VBox();

    HelpPane(Texts texts, List<View> views, Runnable back) {
        this.texts = texts;
        getStyleClass().add("help");
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDTH);
        Button close = new Button(texts.get("help.back"));
        close.setId("help-back");
        close.setOnAction(_ -> back.run());
        page.getChildren().add(close);
        page.getChildren().add(heading(texts.get("help.title"), "help-title"));
        for (String chapter : CHAPTERS) {
            page.getChildren().add(heading(texts.get("help." + chapter), "help-heading"));
            page.getChildren().add(words(texts.get("help." + chapter + "-text")));
        }
        page.getChildren().add(heading(texts.get("help.keys"), "help-heading"));
        page.getChildren().add(keys(views));
        HBox centre = new HBox(page);
        centre.getStyleClass().add("centre");
        HBox.setHgrow(page, Priority.SOMETIMES);
        setContent(centre);
        setFitToWidth(true);
    }

    private static Label heading(String words, String style) {
        Label heading = words(words);
        heading.getStyleClass().add(style);
        return heading;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private Node keys(List<View> views) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        int row = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            if (!shortcut.isAlternative()) {
                String key = shortcut.key().getDisplayText();
                grid.addRow(row++, key(key), words(texts.get(shortcut.titleKey())));
            }
        }
        for (int i = 0; i < views.size(); i++) {
            String title = texts.get(views.get(i).titleKey());
            grid.addRow(row++, key("Ctrl+" + (i + 1)), words(title));
            for (ViewCommand command : views.get(i).commands()) {
                String key = command.key().getDisplayText();
                grid.addRow(row++, key(key), words(title + " · " + command.title()));
            }
        }
        return grid;
    }

    private static Label key(String text) {
        Label key = new Label(text);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }
}
