package org.duikan.ui.fx;

import org.duikan.i18n.Texts;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// One sentence for the reader, with a way out where there is one. It knows its words in every
/// language, so that it survives a change of language.
///
/// @param kind how grave it is
/// @param text the sentence
/// @param way what can be done about it
public record Notice(Kind kind, Function<Texts, String> text, Optional<Way> way) {

    public Notice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(way);
    }

    /// Good to know; goes away by itself.
    public static Notice info(String key, Object... arguments) {
        return new Notice(Kind.INFO, texts -> texts.get(key, arguments), Optional.empty());
    }

    /// Something failed; stays until closed.
    public static Notice problem(String key, Object... arguments) {
        return problem(texts -> texts.get(key, arguments));
    }

    public static Notice problem(Function<Texts, String> text) {
        return new Notice(Kind.PROBLEM, text, Optional.empty());
    }

    /// The same with a button.
    ///
    /// @param titleKey key of the button's words
    public Notice with(String titleKey, Runnable action) {
        return new Notice(kind, text, Optional.of(new Way(titleKey, action)));
    }

    /// How grave a notice is.
    public enum Kind {
        INFO,
        PROBLEM
    }

    /// A way out.
    ///
    /// @param titleKey key of its name
    /// @param action takes it
    public record Way(String titleKey, Runnable action) {}
}
