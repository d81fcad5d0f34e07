package org.duikan.store;

import org.duikan.document.DocumentId;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line of a journal, a JSON object that carries its own hash.
sealed interface JournalLine permits JournalLine.Entry, ForeignText {

    /// Names the line for ever.
    String id();

    /// The line without its line feed.
    String json();

    /// Empty where the line is none, or not the one that was written.
    static Optional<JournalLine> read(String line) {
        try {
            JsonNode root = Json.JSON.readTree(line);
            return root.path("format").stringValue("").equals(ForeignText.FORMAT)
                    ? Optional.of(ForeignText.read(root))
                    : Optional.of(Entry.read(root));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// An event.
    ///
    /// @param event what happened
    /// @param baseText digest of the base's text at that time, by which another corpus knows it
    /// @param witnessText digest of the witness's text
    /// @param otherTexts digests of the texts of the other documents it names
    record Entry(
            StoredEvent event,
            String baseText,
            String witnessText,
            Map<DocumentId, String> otherTexts)
            implements JournalLine {

        public Entry {
            otherTexts = Map.copyOf(otherTexts);
        }

        @Override
        public String id() {
            return event.id();
        }

        @Override
        public String json() {
            ObjectNode root = Json.JSON.createObjectNode();
            root.put("format", event.kind().format());
            root.put("id", event.id());
            root.put("act", event.act());
            root.put("time", event.time());
            root.put("baseText", baseText);
            root.put("witnessText", witnessText);
            if (!otherTexts.isEmpty()) {
                ObjectNode others = root.putObject("otherTexts");
                otherTexts.forEach((document, text) -> others.put("" + document.value(), text));
            }
            if (!event.units().isEmpty()) {
                ArrayNode units = root.putArray("units");
                event.units().forEach(unit -> units.add(Json.JSON.readTree(unit)));
            }
            root.set(event.kind().field(), Json.JSON.readTree(event.content()));
            root.put("sha256", event.digest());
            return root.toString();
        }

        private static Entry read(JsonNode root) {
            StoredEvent event = event(root);
            event.kind().requireReadable(event);
            if (!event.digest().equals(root.path("sha256").stringValue(""))) {
                throw new IllegalArgumentException("not what was written");
            }
            Map<DocumentId, String> others = new LinkedHashMap<>();
            root.path("otherTexts")
                    .forEachEntry(
                            (name, text) ->
                                    others.put(
                                            new DocumentId(Long.parseLong(name)),
                                            text.stringValue("")));
            return new Entry(
                    event,
                    root.path("baseText").stringValue(""),
                    root.path("witnessText").stringValue(""),
                    others);
        }

        private static StoredEvent event(JsonNode root) {
            EventKind kind = EventKind.ofFormat(root.path("format").stringValue(""));
            JsonNode content = root.path(kind.field());
            List<String> units = new ArrayList<>();
            root.path("units").forEach(unit -> units.add(unit.toString()));
            return new StoredEvent(
                    kind,
                    root.path("id").stringValue(""),
                    root.path("act").stringValue(""),
                    new DocumentId(content.path("base").longValue()),
                    new DocumentId(content.path("witness").longValue()),
                    root.path("time").stringValue(""),
                    content.toString(),
                    units);
        }
    }
}
