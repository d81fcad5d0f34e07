package org.duikan.sharing;

import org.duikan.document.Digest;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads fields of JSON that may hold anything.
final class Fields {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Fields() {}

    /// A text; empty where there is none.
    static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    /// The values of an array, or the one value that stands where an array may; none for nothing.
    static List<JsonNode> values(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().toList();
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    static Optional<Digest> digest(String urn) {
        if (!urn.startsWith(Words.SHA_URN)) {
            return Optional.empty();
        }
        String hex = urn.substring(Words.SHA_URN.length()).toLowerCase(Locale.ROOT);
        return HEX.matcher(hex).matches() ? Optional.of(new Digest(hex)) : Optional.empty();
    }

    static Optional<UUID> uuid(String urn) {
        String plain = urn.startsWith(Words.UUID_URN) ? urn.substring(9) : urn;
        try {
            UUID id = UUID.fromString(plain);
            // the JDK takes `1-1-1-1-1` too
            return id.toString().equalsIgnoreCase(plain) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> time(JsonNode node) {
        try {
            return Optional.of(Instant.parse(text(node)));
        } catch (DateTimeException e) {
            return offsetTime(text(node));
        }
    }

    private static Optional<Instant> offsetTime(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The constant of a word: `ANSWER_KEY` of `answer-key`.
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// A number that is not there or no whole number of ours is one that lies nowhere.
    static long number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : -1;
    }
}
