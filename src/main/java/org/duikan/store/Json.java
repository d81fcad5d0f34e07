package org.duikan.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;

/// What everything written as JSON shares.
final class Json {
    static final JsonMapper JSON = new JsonMapper();

    private Json() {}

    /// A text that has to be there.
    ///
    /// @throws IllegalArgumentException where it is null, [tools.jackson.core.JacksonException]
    ///   where it is something else or is not there
    static String text(JsonNode node, String field) {
        String text = node.path(field).stringValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return text;
    }

    /// The word of an enum constant: `base-wrong` of `BASE_WRONG`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of an enum constant by its word: `BASE_WRONG` of `base-wrong`.
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
