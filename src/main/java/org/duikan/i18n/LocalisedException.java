package org.duikan.i18n;

import java.util.List;

/// Something broke, and there is a sentence for the reader that says what: the message is the
/// technical text for the log, the key names the sentence.
public abstract class LocalisedException extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    /// @param technical what happened, in English, for the log
    /// @param cause what was thrown, or null
    /// @param key of the sentence, as [Texts#get] takes it
    /// @param arguments of the sentence
    protected LocalisedException(
            String technical, Throwable cause, String key, Object... arguments) {
        super(technical, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return key;
    }

    /// The sentence for the reader.
    public String sentence(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
