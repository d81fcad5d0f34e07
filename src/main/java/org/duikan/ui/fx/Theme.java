package org.duikan.ui.fx;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.duikan.settings.Settings;

import java.util.List;
import java.util.Objects;

/// Puts our style sheets on scenes and colours them light or dark.
public final class Theme {
    private static final String DARK_CLASS = "dark";
    private static final List<String> SHEETS = List.of("palette.css", "duikan.css");

    private Theme() {}

    /// Gives a scene our style sheets; once for each scene.
    public static void dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
    }

    /// The address of the style sheet for the frame of a popover, which brings one of its own.
    public static String popoverSheet() {
        return address("popover.css");
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }

    /// Colours everything under a root.
    public static void colour(Parent root, Settings.Theme theme) {
        root.getStyleClass().remove(DARK_CLASS);
        if (isDark(theme)) {
            root.getStyleClass().add(DARK_CLASS);
        }
    }

    private static boolean isDark(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
