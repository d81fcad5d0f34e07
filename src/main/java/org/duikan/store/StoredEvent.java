package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.sqlite.SQLiteErrorCode;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// An event as it is written, in the corpus and in the journal the same.
///
/// @param kind the record it belongs to
/// @param id names it for ever
/// @param act what happened, in one word
/// @param base the base concerned
/// @param witness the witness concerned
/// @param time when
/// @param content what it is about, a JSON object that has `base` and `witness` too. What concerns
///   one document names it as both
/// @param units the anchors the content names by their digests under `units`, as JSON
record StoredEvent(
        EventKind kind,
        String id,
        String act,
        DocumentId base,
        DocumentId witness,
        String time,
        String content,
        List<String> units) {

    /// The document of places in a document the corpus does not have. No document has this name.
    static final DocumentId NOWHERE = new DocumentId(0);

    /// Where a content has the places that the reader confirmed, and each place its document.
    static final String CONFIRMED = "confirmed";

    static final String DOCUMENT = "document";

    StoredEvent {
        units = List.copyOf(units);
    }

    /// The hash over all it says.
    String digest() {
        return digest(id, act, time, content);
    }

    static String digest(String id, String act, String time, String content) {
        return Digest.of(String.join("\n", id, act, time, content)).hex();
    }

    /// The same once more, under a name of its own.
    StoredEvent again(UUID name) {
        return new StoredEvent(kind, name.toString(), act, base, witness, time, content, units);
    }

    /// The documents it names besides base and witness: those in which the reader confirmed places.
    Set<DocumentId> others() {
        Set<DocumentId> others = new LinkedHashSet<>();
        for (JsonNode place : Json.JSON.readTree(content).path(CONFIRMED)) {
            others.add(new DocumentId(place.path(DOCUMENT).longValue()));
        }
        others.removeAll(List.of(base, witness));
        return others;
    }

    /// The same event in a corpus that knows the two documents by other names.
    StoredEvent between(DocumentId otherBase, DocumentId otherWitness) {
        return between(otherBase, otherWitness, Map.of());
    }

    /// @param others the new names of [#others]; one that is missing becomes [#NOWHERE]
    StoredEvent between(
            DocumentId otherBase, DocumentId otherWitness, Map<DocumentId, DocumentId> others) {
        ObjectNode root = (ObjectNode) Json.JSON.readTree(content);
        root.put("base", otherBase.value());
        root.put("witness", otherWitness.value());
        Map<DocumentId, DocumentId> names = new HashMap<>(others);
        names.put(witness, otherWitness);
        names.put(base, otherBase);
        for (JsonNode place : root.path(CONFIRMED)) {
            DocumentId old = new DocumentId(place.path(DOCUMENT).longValue());
            ((ObjectNode) place).put(DOCUMENT, names.getOrDefault(old, NOWHERE).value());
        }
        return new StoredEvent(
                kind, id, act, otherBase, otherWitness, time, root.toString(), units);
    }

    /// Reads what the corpus has.
    ///
    /// @throws SQLException as of a damaged file, where it is not what was written
    static <S, T> T parsed(S stored, Parsing<S, T> reading) throws SQLException {
        try {
            return reading.read(stored);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new SQLException(
                    "event is damaged", null, SQLiteErrorCode.SQLITE_CORRUPT.code, e);
        }
    }

    /// Makes something of what is stored.
    interface Parsing<S, T> {
        T read(S stored) throws SQLException;
    }
}
