package org.duikan.store;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.TextSpan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Versions of notes as JSON on one line: in the corpus and in the journal the same. Offsets are
/// UTF-16 units, and every version says so.
final class NoteJson {
    private static final String OFFSETS = "utf-16";

    private NoteJson() {}

    static String write(Note note) {
        ObjectNode root = Json.JSON.createObjectNode();
        root.put("id", note.id().toString());
        write(note.target(), root);
        ArrayNode confirmed = root.putArray(StoredEvent.CONFIRMED);
        for (Place place : note.confirmed()) {
            ObjectNode node = confirmed.addObject();
            node.put(StoredEvent.DOCUMENT, place.document().value());
            anchors(place, node.putArray("anchors"));
        }
        root.put("offsets", OFFSETS);
        write(note.writing(), root);
        note.reply().ifPresent(reply -> write(reply, root.putObject("reply")));
        root.put("author", note.author());
        root.put("created", note.created().toString());
        root.put("changed", note.changed().toString());
        root.put("binned", note.binned());
        note.carriedFrom().ifPresent(from -> root.put("carriedFrom", from.toString()));
        return root.toString();
    }

    private static void write(Target target, ObjectNode root) {
        root.put("base", target.place().document().value());
        root.put("witness", target.places().getLast().document().value());
        root.put("target", target.kind().word());
        anchors(target.place(), root.putArray("baseAnchors"));
        target.facing().ifPresent(facing -> anchors(facing, root.putArray("witnessAnchors")));
    }

    private static void anchors(Place place, ArrayNode array) {
        for (Anchor anchor : place.anchors()) {
            ObjectNode node = array.addObject();
            node.put("text", anchor.text().hex());
            node.put("start", anchor.span().start());
            node.put("end", anchor.span().end());
            anchor.path().forEach(node.putArray("path")::add);
            node.put("prefix", anchor.quote().prefix());
            node.put("exact", anchor.quote().exact());
            node.put("suffix", anchor.quote().suffix());
        }
    }

    private static void write(Writing writing, ObjectNode root) {
        root.put("kind", writing.kind().word());
        root.put("colour", writing.colour().word());
        writing.tags().forEach(root.putArray("tags")::add);
        root.put("text", writing.text());
    }

    private static void write(Reply reply, ObjectNode node) {
        node.put("text", reply.text());
        node.put("author", reply.author());
        node.put("time", reply.time().toString());
    }

    /// Reads an entry only to see whether it can be read.
    ///
    /// @throws IllegalArgumentException where it cannot, as are the other exceptions of parsing
    static void check(StoredEvent event) {
        UUID.fromString(event.id());
        Instant.parse(event.time());
        read(event.content());
    }

    /// The note that an entry is a version of.
    static UUID note(StoredEvent event) {
        return UUID.fromString(Json.text(Json.JSON.readTree(event.content()), "id"));
    }

    /// @throws IllegalArgumentException where it is no note, as are the other exceptions of parsing
    static Note read(String json) {
        JsonNode root = Json.JSON.readTree(json);
        if (!Json.text(root, "offsets").equals(OFFSETS)) {
            throw new IllegalArgumentException("offsets are no UTF-16 units");
        }
        return new Note(
                UUID.fromString(Json.text(root, "id")),
                target(root),
                root.path(StoredEvent.CONFIRMED).valueStream().map(NoteJson::confirmed).toList(),
                writing(root),
                Optional.of(root.path("reply")).filter(JsonNode::isObject).map(NoteJson::reply),
                Json.text(root, "author"),
                Instant.parse(Json.text(root, "created")),
                Instant.parse(Json.text(root, "changed")),
                root.path("binned").booleanValue(),
                Optional.of(root.path("carriedFrom"))
                        .filter(JsonNode::isString)
                        .map(from -> UUID.fromString(from.stringValue())));
    }

    private static Target target(JsonNode root) {
        Place base = place(root.path("base"), root.path("baseAnchors"));
        JsonNode facing = root.path("witnessAnchors");
        return new Target(
                Target.Kind.valueOf(Json.constant(Json.text(root, "target"))),
                base,
                facing.isArray()
                        ? Optional.of(place(root.path("witness"), facing))
                        : Optional.empty());
    }

    private static Place confirmed(JsonNode node) {
        return place(node.path(StoredEvent.DOCUMENT), node.path("anchors"));
    }

    private static Place place(JsonNode document, JsonNode anchors) {
        List<Anchor> read = anchors.valueStream().map(NoteJson::anchor).toList();
        return new Place(new DocumentId(document.longValue()), read);
    }

    private static Anchor anchor(JsonNode node) {
        return new Anchor(
                new Digest(Json.text(node, "text")),
                new TextSpan(node.path("start").intValue(), node.path("end").intValue()),
                strings(node.path("path")),
                new Quote(
                        Json.text(node, "prefix"),
                        Json.text(node, "exact"),
                        Json.text(node, "suffix")));
    }

    private static Writing writing(JsonNode root) {
        return new Writing(
                NoteKind.valueOf(Json.constant(Json.text(root, "kind"))),
                NoteColour.valueOf(Json.constant(Json.text(root, "colour"))),
                strings(root.path("tags")),
                Json.text(root, "text"));
    }

    private static Reply reply(JsonNode node) {
        return new Reply(
                Json.text(node, "text"),
                Json.text(node, "author"),
                Instant.parse(Json.text(node, "time")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
