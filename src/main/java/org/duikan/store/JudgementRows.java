package org.duikan.store;

import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.document.DocumentId;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Part of the record of judgements as rows. What strokes say is read only where it is wanted.
///
/// @param session lent
/// @param condition which entries
/// @param documents its parameters
record JudgementRows(Session session, String condition, Object[] documents) {
    private static final EventRows ROWS = new EventRows(EventKind.JUDGEMENT);

    /// The entries between two documents in either role.
    static JudgementRows between(Session session, DocumentId one, DocumentId other) {
        return new JudgementRows(
                session,
                "(base = ?1 AND witness = ?2 OR base = ?2 AND witness = ?1)",
                new Object[] {one.value(), other.value()});
    }

    /// The entries in which a document takes part.
    static JudgementRows about(Session session, DocumentId document) {
        return new JudgementRows(
                session, "(base = ?1 OR witness = ?1)", new Object[] {document.value()});
    }

    /// Adds an entry and reads it back.
    static void add(Session session, JudgementEvent event) throws SQLException {
        StoredEvent stored = JudgementJson.stored(event);
        if (event.act() == Act.JUDGED
                && !JudgementJson.judgements(stored).equals(event.judgements())) {
            throw new SQLException("judgements do not read back the same");
        }
        ROWS.add(session, stored);
    }

    /// An entry without what its stroke says.
    ///
    /// @param place grows from entry to entry
    record Line(long place, UUID id, Act act, UUID stroke, Instant time) {}

    /// The entries behind a place, oldest first.
    List<Line> lines(long place) throws SQLException {
        return session.list(
                "SELECT seq, id, act, at, CASE act WHEN 'judged' THEN '' ELSE judgements END FROM"
                        + " judgement_event WHERE "
                        + condition
                        + " AND seq > "
                        + place
                        + " ORDER BY seq",
                row -> StoredEvent.parsed(row, JudgementRows::line),
                documents);
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString(2));
        Act act = JudgementJson.act(row.getString(3));
        UUID stroke = act == Act.JUDGED ? id : JudgementJson.stroke(row.getString(5));
        return new Line(row.getLong(1), id, act, stroke, Instant.parse(row.getString(4)));
    }

    /// All entries, oldest first.
    List<JudgementEvent> events() throws SQLException {
        List<Line> lines = lines(0);
        Map<UUID, List<Judgement>> strokes = strokes(lines.stream().map(Line::stroke).toList());
        return lines.stream()
                .map(
                        line ->
                                new JudgementEvent(
                                        line.id(),
                                        line.act(),
                                        line.stroke(),
                                        strokes.get(line.stroke()),
                                        line.time()))
                .toList();
    }

    /// What strokes say, in the order asked for.
    Map<UUID, List<Judgement>> strokes(Collection<UUID> wanted) throws SQLException {
        Map<UUID, JsonNode> contents = contents(Set.copyOf(wanted));
        Set<String> digests =
                contents.values().stream()
                        .flatMap(root -> JudgementJson.digests(root).stream())
                        .collect(Collectors.toSet());
        Map<String, UnitAnchor> units = UnitAnchorRows.find(session, digests);
        Map<UUID, List<Judgement>> strokes = new LinkedHashMap<>();
        for (UUID stroke : wanted) {
            strokes.put(
                    stroke,
                    StoredEvent.parsed(stroke, id -> judgements(present(contents, id), units)));
        }
        return strokes;
    }

    private static List<Judgement> judgements(JsonNode root, Map<String, UnitAnchor> units) {
        return JudgementJson.judgements(
                root,
                JudgementJson.digests(root).stream().map(unit -> present(units, unit)).toList());
    }

    private static <K, V> V present(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + key);
        }
        return value;
    }

    private Map<UUID, JsonNode> contents(Set<UUID> wanted) throws SQLException {
        Map<UUID, JsonNode> contents = new HashMap<>();
        session.list(
                "SELECT id, judgements FROM judgement_event WHERE act = 'judged' AND " + condition,
                row -> {
                    UUID id = UUID.fromString(row.getString(1));
                    if (wanted.contains(id)) {
                        // bytes: a text would be decoded first, and is long
                        contents.put(id, StoredEvent.parsed(row.getBytes(2), Json.JSON::readTree));
                    }
                    return id;
                },
                documents);
        return contents;
    }
}
