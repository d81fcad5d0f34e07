package org.duikan.ui.fx;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Light, dark, or as the system has it.
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    private static final String DARK_CLASS = "dark";
    private static final List<String> SHEETS = List.of("palette.css", "duikan.css");

    /// The lower-case English word, as settings keep it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDark() {
        return this == DARK
                || this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// Gives a scene our style sheets; once for each scene.
    public static void dress(Scene scene) {
        for (String sheet : SHEETS) {
            scene.getStylesheets()
                    .add(
                            Objects.requireNonNull(Theme.class.getResource(sheet), sheet)
                                    .toExternalForm());
        }
    }

    /// Colours everything under a root.
    public void colour(Parent root) {
        root.getStyleClass().remove(DARK_CLASS);
        if (isDark()) {
            root.getStyleClass().add(DARK_CLASS);
        }
    }
}
