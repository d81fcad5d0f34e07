package org.duikan.settings;

import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// How the reader wants the window.
///
/// @param language of the interface: Chinese or English
/// @param theme light, dark, or as the system has it
/// @param fontSize of document text, in pixels, within [#SMALLEST_FONT] and [#LARGEST_FONT]
/// @param scale size of the interface, in per cent, within [#SMALLEST_SCALE] and [#LARGEST_SCALE]
/// @param hidden classes of variants that are not marked
/// @param sideBar whether the side bar is open
/// @param inspector whether the inspector is open
/// @param lastOpened the documents open last, the base first; empty where none
/// @param window where the window was
public record Settings(
        Language language,
        Theme theme,
        double fontSize,
        int scale,
        Set<VariantClass> hidden,
        boolean sideBar,
        boolean inspector,
        List<DocumentId> lastOpened,
        Optional<WindowBounds> window) {
    public static final double SMALLEST_FONT = 10;
    public static final double LARGEST_FONT = 40;
    public static final int SMALLEST_SCALE = 80;
    public static final int LARGEST_SCALE = 200;

    private static final Settings DEFAULTS =
            new Settings(
                    Language.CHINESE,
                    Theme.SYSTEM,
                    16,
                    100,
                    typographic(),
                    true,
                    true,
                    List.of(),
                    Optional.empty());

    public Settings {
        Objects.requireNonNull(language);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(window);
        fontSize = Math.clamp(fontSize, SMALLEST_FONT, LARGEST_FONT);
        scale = Math.clamp(scale, SMALLEST_SCALE, LARGEST_SCALE);
        hidden = hidden.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hidden));
        lastOpened = List.copyOf(lastOpened);
    }

    /// Chinese, the system's theme, typographic variants hidden.
    public static Settings defaults() {
        return DEFAULTS;
    }

    private static Set<VariantClass> typographic() {
        Set<VariantClass> found = EnumSet.allOf(VariantClass.class);
        found.removeIf(VariantClass::isSubstance);
        return found;
    }

    public Settings withLanguage(Language other) {
        return new Settings(
                other, theme, fontSize, scale, hidden, sideBar, inspector, lastOpened, window);
    }

    public Settings withTheme(Theme other) {
        return new Settings(
                language, other, fontSize, scale, hidden, sideBar, inspector, lastOpened, window);
    }

    public Settings withFontSize(double other) {
        return new Settings(
                language, theme, other, scale, hidden, sideBar, inspector, lastOpened, window);
    }

    public Settings withScale(int other) {
        return new Settings(
                language, theme, fontSize, other, hidden, sideBar, inspector, lastOpened, window);
    }

    public Settings withHidden(Set<VariantClass> other) {
        return new Settings(
                language, theme, fontSize, scale, other, sideBar, inspector, lastOpened, window);
    }

    public Settings withSideBar(boolean open) {
        return new Settings(
                language, theme, fontSize, scale, hidden, open, inspector, lastOpened, window);
    }

    public Settings withInspector(boolean open) {
        return new Settings(
                language, theme, fontSize, scale, hidden, sideBar, open, lastOpened, window);
    }

    public Settings withLastOpened(List<DocumentId> documents) {
        return new Settings(
                language, theme, fontSize, scale, hidden, sideBar, inspector, documents, window);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(
                language,
                theme,
                fontSize,
                scale,
                hidden,
                sideBar,
                inspector,
                lastOpened,
                Optional.of(bounds));
    }

    /// A language of the interface.
    public enum Language {
        CHINESE(Locale.SIMPLIFIED_CHINESE),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }
    }

    /// How light the window is.
    public enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// Place and size of the window on the screen, in pixels.
    public record WindowBounds(
            double x, double y, double width, double height, boolean maximised) {}
}
