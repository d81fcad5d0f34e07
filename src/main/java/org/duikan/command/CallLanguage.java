package org.duikan.command;

import org.duikan.i18n.Texts;

import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language a call asks for with `--lang zh` or `--lang en`. It is looked for before the call
/// is understood, because what cannot be understood has to be said in some language too.
final class CallLanguage {

    private CallLanguage() {}

    static Optional<Locale> of(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals(Grammar.LANGUAGE) && i + 1 < arguments.length) {
                return named(arguments[i + 1]);
            }
            if (argument.startsWith(Grammar.LANGUAGE + "=")) {
                return named(argument.substring(Grammar.LANGUAGE.length() + 1));
            }
        }
        return Optional.empty();
    }

    /// The language of the system: what the environment says, even where that locale is not
    /// installed and Java therefore does not know of it; else what Java found.
    static Locale ofSystem(Map<String, String> environment, Locale found) {
        for (String variable : List.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Texts.CHINESE : Texts.ENGLISH;
            }
        }
        return found;
    }

    static Locale parse(String name) {
        return named(name).orElseThrow(() -> new TypeConversionException(name));
    }

    private static Optional<Locale> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(Texts.CHINESE);
            case "en" -> Optional.of(Texts.ENGLISH);
            default -> Optional.empty();
        };
    }
}
