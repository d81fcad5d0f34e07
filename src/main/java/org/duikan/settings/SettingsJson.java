package org.duikan.settings;

import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Settings as a JSON object. What is missing, or a newer program's word, gives the default.
final class SettingsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private SettingsJson() {}

    static String write(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "duikan-settings/1");
        root.put("language", word(settings.language()));
        root.put("theme", word(settings.theme()));
        root.put("fontSize", settings.fontSize());
        root.put("scale", settings.scale());
        ArrayNode hidden = root.putArray("hidden");
        settings.hidden().forEach(one -> hidden.add(word(one)));
        root.put("sideBar", settings.sideBar());
        root.put("inspector", settings.inspector());
        ArrayNode opened = root.putArray("lastOpened");
        settings.lastOpened().forEach(one -> opened.add(one.value()));
        settings.window().ifPresent(bounds -> write(bounds, root.putObject("window")));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void write(Settings.WindowBounds bounds, ObjectNode node) {
        node.put("x", bounds.x());
        node.put("y", bounds.y());
        node.put("width", bounds.width());
        node.put("height", bounds.height());
        node.put("maximised", bounds.maximised());
    }

    /// @throws tools.jackson.core.JacksonException where it is no JSON
    static Settings read(String json) {
        JsonNode root = JSON.readTree(json);
        Settings defaults = Settings.defaults();
        return new Settings(
                one(Settings.Language.class, root.path("language"), defaults.language()),
                one(Settings.Theme.class, root.path("theme"), defaults.theme()),
                root.path("fontSize").doubleValue(defaults.fontSize()),
                root.path("scale").intValue(defaults.scale()),
                root.path("hidden").isArray() ? hidden(root.path("hidden")) : defaults.hidden(),
                root.path("sideBar").booleanValue(defaults.sideBar()),
                root.path("inspector").booleanValue(defaults.inspector()),
                opened(root.path("lastOpened")),
                window(root.path("window")));
    }

    private static Set<VariantClass> hidden(JsonNode node) {
        Set<VariantClass> found = EnumSet.noneOf(VariantClass.class);
        for (VariantClass one : VariantClass.values()) {
            for (JsonNode name : node) {
                if (word(one).equals(name.stringValue(""))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static List<DocumentId> opened(JsonNode node) {
        List<DocumentId> found = new ArrayList<>();
        for (JsonNode id : node) {
            if (id.canConvertToLong()) {
                found.add(new DocumentId(id.longValue()));
            }
        }
        return found;
    }

    private static Optional<Settings.WindowBounds> window(JsonNode node) {
        if (!node.path("width").isNumber() || !node.path("height").isNumber()) {
            return Optional.empty();
        }
        return Optional.of(
                new Settings.WindowBounds(
                        node.path("x").doubleValue(0),
                        node.path("y").doubleValue(0),
                        node.path("width").doubleValue(0),
                        node.path("height").doubleValue(0),
                        node.path("maximised").booleanValue(false)));
    }

    private static <E extends Enum<E>> E one(Class<E> words, JsonNode node, E otherwise) {
        for (E one : words.getEnumConstants()) {
            if (word(one).equals(node.stringValue(""))) {
                return one;
            }
        }
        return otherwise;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
