package org.duikan.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.duikan.i18n.Texts;
import org.duikan.settings.Settings.Language;
import org.duikan.settings.Settings.Theme;
import org.duikan.ui.fx.Icons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The few settings, shown from the `Aa` button: size of text, size of the interface, colours,
/// language.
public final class SettingsPane extends GridPane {
    private final SettingsViewModel settings;
    private final Texts texts;
    private int rows;

    public SettingsPane(SettingsViewModel settings) {
        this.settings = settings;
        this.texts = settings.texts();
        getStyleClass().add("settings");
        addLine("settings.text-size", textSize());
        addLine(
                "settings.scale",
                choice("scale", scales(), settings.settings().scale(), settings::chooseScale));
        addLine(
                "settings.theme",
                choice("theme", themes(), settings.settings().theme(), settings::chooseTheme));
        addLine(
                "settings.language",
                choice(
                        "language",
                        languages(),
                        settings.settings().language(),
                        settings::chooseLanguage));
    }

    private void addLine(String key, Node control) {
        Label name = new Label(texts.get(key));
        name.setLabelFor(control);
        addRow(rows++, name, control);
    }

    private Node textSize() {
        Button smaller = new Button(null, Icons.MINUS.node());
        smaller.setId("text-smaller");
        smaller.setAccessibleText(texts.get("settings.smaller"));
        smaller.setOnAction(_ -> settings.stepTextSize(-1));
        Button larger = new Button(null, Icons.PLUS.node());
        larger.setId("text-larger");
        larger.setAccessibleText(texts.get("settings.larger"));
        larger.setOnAction(_ -> settings.stepTextSize(1));
        Label size = new Label();
        size.getStyleClass().add("figure");
        size.textProperty()
                .bind(
                        settings.appearance()
                                .textSizeProperty()
                                .map(s -> Long.toString(Math.round(s.doubleValue()))));
        Button reset = new Button(texts.get("settings.reset"));
        reset.setOnAction(_ -> settings.resetTextSize());
        HBox box = new HBox(8, smaller, size, larger, reset);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Map<Integer, String> scales() {
        Map<Integer, String> names = new LinkedHashMap<>();
        SettingsViewModel.SCALES.forEach(scale -> names.put(scale, scale + "%"));
        return names;
    }

    private Map<Theme, String> themes() {
        Map<Theme, String> names = new LinkedHashMap<>();
        names.put(Theme.LIGHT, texts.get("settings.theme-light"));
        names.put(Theme.DARK, texts.get("settings.theme-dark"));
        names.put(Theme.SYSTEM, texts.get("settings.theme-system"));
        return names;
    }

    private static Map<Language, String> languages() {
        Map<Language, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            names.put(language, Texts.in(language.locale()).get("settings.this-language"));
        }
        return names;
    }

    private static <T> Node choice(String id, Map<T, String> names, T chosen, Consumer<T> choose) {
        SegmentedButton buttons = new SegmentedButton();
        buttons.setId(id);
        names.forEach(
                (value, name) -> {
                    ToggleButton button = new ToggleButton(name);
                    button.setSelected(value.equals(chosen));
                    button.setOnAction(
                            _ -> {
                                button.setSelected(true);
                                choose.accept(value);
                            });
                    buttons.getButtons().add(button);
                });
        return buttons;
    }
}
