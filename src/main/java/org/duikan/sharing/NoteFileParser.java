package org.duikan.sharing;

import org.duikan.note.NoteTexts;
import org.duikan.sharing.NoteProblem.Kind;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Walks through a file of notes, one annotation at a time: a collection or page, a plain array, an
/// array inside an object, or one annotation alone; or several of these, one behind the other, as
/// in JSON Lines.
final class NoteFileParser {
    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(Limits.DEPTH)
                                                    .maxStringLength(Limits.TEXT)
                                                    .build())
                                    .build())
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// Where files keep their annotations.
    private static final Set<String> LISTS = Set.of("items", "annotations", "rows", "@graph");

    /// Where they keep their pages.
    private static final Set<String> PAGES = Set.of("first", "next", "last");

    private final List<NoteProblem> problems = new ArrayList<>();
    private final DocumentTable documents = new DocumentTable();
    private final AnnotationParser annotations = new AnnotationParser(documents, problems);
    private final AnchorBuilder anchors;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean foreign = true;
    private boolean listed;
    private int count;

    /// How many annotations the collections say they have.
    private long total;

    NoteFileParser(NoteTexts corpus) {
        anchors = new AnchorBuilder(corpus, problems);
    }

    void parse(JsonParser json) {
        JsonToken token = json.nextToken();
        while (token != null) {
            if (token == JsonToken.START_ARRAY) {
                list(json);
            } else if (token == JsonToken.START_OBJECT) {
                ObjectNode rest = object(json);
                total += collected(rest);
                if (isAnnotation(rest)) {
                    annotation(rest);
                }
            }
            token = json.nextToken();
        }
    }

    private static boolean isAnnotation(JsonNode node) {
        return node.has("target") || node.has("uri");
    }

    /// A page names the collection it is part of, which may have more of them.
    private static long collected(JsonNode node) {
        long own = Fields.number(node.path("total"));
        return Math.max(0, Math.max(own, Fields.number(node.path("partOf").path("total"))));
    }

    /// Annotations seen so far.
    int count() {
        return count;
    }

    NoteReading reading() {
        if (count > Limits.NOTES) {
            return new NoteReading.Refused(NoteProblem.of(Kind.TOO_MANY_NOTES, Limits.NOTES));
        }
        if (count == 0 && !listed) {
            return new NoteReading.Refused(NoteProblem.of(Kind.NO_NOTES));
        }
        if (total > count) {
            problems.add(NoteProblem.of(Kind.PART, count, total));
        }
        NoteBuilder notes = new NoteBuilder(documents, anchors, problems);
        drafts.forEach(notes::add);
        return new NoteReading.Read(
                documents.all(), notes.notes(), anchors.carried(), problems, foreign);
    }

    /// @return the fields that hold no annotations
    private ObjectNode object(JsonParser json) {
        ObjectNode rest = JSON.createObjectNode();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
                list(json);
            } else if (value == JsonToken.START_ARRAY && name.equals(Words.TEXTS)) {
                elements(json, this::text);
            } else if (value == JsonToken.START_OBJECT && PAGES.contains(name)) {
                object(json);
            } else {
                field(name, JSON.readTree(json), rest);
            }
        }
        return rest;
    }

    private void field(String name, JsonNode value, ObjectNode rest) {
        if (name.equals(Words.FORMAT)) {
            foreign = false;
        } else if (name.equals(Words.DOCUMENTS)) {
            Fields.values(value).forEach(documents::declare);
        }
        rest.set(name, value);
    }

    private void list(JsonParser json) {
        listed = true;
        elements(json, this::annotation);
    }

    private static void elements(JsonParser json, Consumer<JsonNode> each) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            each.accept(JSON.readTree(json));
        }
    }

    /// In a list may stand pages.
    private void annotation(JsonNode node) {
        List<JsonNode> within =
                isAnnotation(node)
                        ? List.of()
                        : LISTS.stream()
                                .map(node::path)
                                .filter(JsonNode::isArray)
                                .flatMap(JsonNode::valueStream)
                                .toList();
        if (!within.isEmpty()) {
            within.forEach(this::annotation);
            return;
        }
        count++;
        if (count <= Limits.NOTES) {
            annotations.parse(node, count).ifPresent(drafts::add);
        }
    }

    private void text(JsonNode node) {
        anchors.carry(
                Fields.text(node, Words.NAME),
                Fields.digest(Fields.text(node, "id")),
                Fields.text(node, "value"));
    }
}
