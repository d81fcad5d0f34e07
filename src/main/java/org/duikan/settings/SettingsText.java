package org.duikan.settings;

import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// Settings as properties, which need no library while the window opens. What is missing, or a
/// newer program's word, gives the default.
final class SettingsText {
    private static final String FORMAT = "duikan-settings/1";

    private final Properties values;

    private SettingsText(Properties values) {
        this.values = values;
    }

    static String write(Settings settings) {
        StringBuilder text = new StringBuilder();
        line(text, "format", FORMAT);
        line(text, "language", word(settings.language()));
        line(text, "theme", word(settings.theme()));
        line(text, "fontSize", settings.fontSize());
        line(text, "scale", settings.scale());
        line(text, "hidden", joined(settings.hidden().stream().map(SettingsText::word).toList()));
        line(text, "sideBar", settings.sideBar());
        line(text, "inspector", settings.inspector());
        line(
                text,
                "lastOpened",
                joined(settings.lastOpened().stream().map(id -> "" + id.value()).toList()));
        settings.window().ifPresent(bounds -> line(text, "window", bounds(bounds)));
        return text.toString();
    }

    /// @throws IllegalArgumentException where these are no settings
    static Settings read(Reader reader) throws IOException {
        Properties values = new Properties();
        values.load(reader);
        if (!FORMAT.equals(values.getProperty("format"))) {
            throw new IllegalArgumentException("no settings");
        }
        return new SettingsText(values).settings();
    }

    private Settings settings() {
        Settings defaults = Settings.defaults();
        return new Settings(
                one(Settings.Language.class, "language", defaults.language()),
                one(Settings.Theme.class, "theme", defaults.theme()),
                number(values.getProperty("fontSize", "")).orElse(defaults.fontSize()),
                number(values.getProperty("scale", ""))
                        .map(Double::intValue)
                        .orElse(defaults.scale()),
                values.containsKey("hidden") ? hidden() : defaults.hidden(),
                flag("sideBar", defaults.sideBar()),
                flag("inspector", defaults.inspector()),
                lastOpened(),
                window());
    }

    private <E extends Enum<E>> E one(Class<E> words, String key, E otherwise) {
        return Arrays.stream(words.getEnumConstants())
                .filter(one -> word(one).equals(values.getProperty(key)))
                .findFirst()
                .orElse(otherwise);
    }

    private Set<VariantClass> hidden() {
        Set<VariantClass> found = EnumSet.noneOf(VariantClass.class);
        List<String> words = words("hidden");
        for (VariantClass one : VariantClass.values()) {
            if (words.contains(word(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private boolean flag(String key, boolean otherwise) {
        return switch (values.getProperty(key, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private List<DocumentId> lastOpened() {
        return words("lastOpened").stream()
                .filter(word -> word.matches("\\d{1,18}"))
                .map(word -> new DocumentId(Long.parseLong(word)))
                .toList();
    }

    private Optional<Settings.WindowBounds> window() {
        List<String> words = words("window");
        List<Double> numbers =
                words.stream()
                        .limit(4)
                        .map(SettingsText::number)
                        .flatMap(Optional::stream)
                        .toList();
        if (words.size() != 5 || numbers.size() != 4) {
            return Optional.empty();
        }
        return Optional.of(
                new Settings.WindowBounds(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        words.get(4).equals("maximised")));
    }

    private List<String> words(String key) {
        String value = values.getProperty(key, "").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String bounds(Settings.WindowBounds bounds) {
        return joined(
                List.of(
                        "" + bounds.x(),
                        "" + bounds.y(),
                        "" + bounds.width(),
                        "" + bounds.height(),
                        bounds.maximised() ? "maximised" : "free"));
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
