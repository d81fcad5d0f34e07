package org.duikan.sharing;

import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Reply;
import org.duikan.note.Writing;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what an annotation says. Plain text is kept letter by letter, whatever it looks like; HTML
/// is read for its words.
final class BodyParser {
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<Reply> reply = Optional.empty();

    private final JsonNode annotation;
    private final Instant changed;

    private BodyParser(JsonNode annotation, Instant changed) {
        this.annotation = annotation;
        this.changed = changed;
        addWords(Fields.text(annotation, "bodyValue"));
        addWords(Fields.text(annotation, "text"));
        Fields.values(annotation.path("body")).forEach(this::body);
        Fields.values(annotation.path("tags")).forEach(tag -> tags.add(Fields.text(tag)));
    }

    /// @param changed the time of a reply that has none
    static BodyParser of(JsonNode annotation, Instant changed) {
        return new BodyParser(annotation, changed);
    }

    private void body(JsonNode body) {
        if (body.isString()) {
            addWords(body.stringValue());
            return;
        }
        String words = value(body);
        switch (Fields.text(body, "purpose")) {
            case "tagging" -> tags.add(words);
            case "replying" -> reply(body, words);
            default -> addWords(words);
        }
        Fields.values(body.path("items")).forEach(this::body);
    }

    private static String value(JsonNode body) {
        String value = Fields.text(body, "value");
        if (value.isEmpty()) {
            value = Fields.text(body, "chars");
        }
        if (value.isEmpty()) {
            return address(body);
        }
        return Fields.text(body, "format").contains("html") ? PlainHtml.of(value) : value;
    }

    /// Of a body that lies elsewhere: a film, an entry of a vocabulary.
    private static String address(JsonNode body) {
        if (body.has("value") || body.has("chars") || body.has("items")) {
            return "";
        }
        JsonNode source = body.path("source");
        for (String named :
                List.of(
                        Fields.text(source),
                        Fields.text(source, "id"),
                        Fields.text(body, "id"),
                        Fields.text(body, "@id"))) {
            if (!named.isEmpty()) {
                return named;
            }
        }
        return "";
    }

    private void reply(JsonNode body, String words) {
        if (reply.isPresent()) {
            addWords(words);
            return;
        }
        Instant time = Fields.time(body.path("modified")).orElse(changed);
        reply = Optional.of(new Reply(words, person(body.path("creator")), time));
    }

    private void addWords(String more) {
        if (!more.isEmpty()) {
            words.add(more);
        }
    }

    Writing writing() {
        return new Writing(
                kind(),
                Fields.constant(NoteColour.class, Fields.text(annotation, Words.COLOUR))
                        .orElse(NoteColour.YELLOW),
                tags,
                String.join("\n", words));
    }

    /// Our own word where there is one, else what the motivations say.
    private NoteKind kind() {
        Optional<NoteKind> own =
                Fields.constant(NoteKind.class, Fields.text(annotation, Words.KIND));
        List<String> motivations =
                Fields.values(annotation.path("motivation")).stream()
                        .map(Fields::text)
                        .map(one -> one.replaceFirst(".*[:/#]", ""))
                        .toList();
        if (own.isPresent()) {
            return own.get();
        }
        if (motivations.contains("questioning")) {
            return NoteKind.QUESTION;
        }
        return motivations.contains("editing") ? NoteKind.CORRECTION : NoteKind.COMMENT;
    }

    Optional<Reply> reply() {
        return reply;
    }

    /// The name of a person, who may be an object, an address or a plain name.
    static String person(JsonNode node) {
        for (JsonNode one : Fields.values(node)) {
            if (one.isString()) {
                return one.stringValue();
            }
            for (String field : List.of("name", "nickname", "email", "id")) {
                if (!Fields.text(one, field).isEmpty()) {
                    return Fields.text(one, field);
                }
            }
        }
        return "";
    }
}
