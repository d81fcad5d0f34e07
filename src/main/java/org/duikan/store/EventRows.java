package org.duikan.store;

import org.duikan.document.DocumentId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A record of events as rows, each with a hash over all it says.
///
/// @param kind which record
record EventRows(EventKind kind) {
    /// Whether the versions of a note are found by its id.
    private static final String FILED = " AND note_id = json_extract(note, '$.id')";

    /// The place of the newest line of the journal; 0 where there is none.
    long newest(Session session) throws SQLException {
        return session.first(
                        sql("SELECT seq FROM {lines} ORDER BY seq DESC LIMIT 1"),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /// The id of the newest line of the journal.
    Optional<String> newestId(Session session) throws SQLException {
        return session.first(
                sql("SELECT id FROM {lines} ORDER BY seq DESC LIMIT 1"), row -> row.getString(1));
    }

    /// The ids of the lines of the journal behind a place, oldest first; 0 is before all.
    List<String> idsAfter(Session session, long place) throws SQLException {
        return session.list(
                sql("SELECT id FROM {lines} WHERE seq > ? ORDER BY seq"),
                row -> row.getString(1),
                place);
    }

    List<StoredEvent> about(Session session, DocumentId document) throws SQLException {
        return session.list(
                select() + " WHERE base = ? OR witness = ? ORDER BY seq",
                row -> read(row.getString("id"), row, List.of()),
                document.value(),
                document.value());
    }

    Optional<StoredEvent> find(Session session, String id) throws SQLException {
        List<String> units =
                session.list(
                        sql(
                                "SELECT u.anchor FROM {table} e, json_each(e.{field}, '$.units') j"
                                        + " JOIN unit_anchor u ON u.sha256 = j.value WHERE e.id = ?"
                                        + " ORDER BY j.key"),
                        row -> row.getString(1),
                        id);
        return session.first(select() + " WHERE id = ?", row -> read(id, row, units), id);
    }

    private StoredEvent read(String id, ResultSet row, List<String> units) throws SQLException {
        return new StoredEvent(
                kind,
                id,
                row.getString("act"),
                new DocumentId(row.getLong("base")),
                new DocumentId(row.getLong("witness")),
                row.getString("at"),
                row.getString(kind.field()),
                units);
    }

    /// Adds an event and reads it back.
    void add(Session session, StoredEvent event) throws SQLException {
        UnitAnchorRows.add(session, event.units());
        session.update(
                sql(
                        "INSERT INTO {table}(seq, id, act, base, witness, at, {field}, sha256)"
                                + " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
                newest(session) + 1,
                event.id(),
                event.act(),
                event.base().value(),
                event.witness().value(),
                event.time(),
                event.content(),
                event.digest());
        if (!find(session, event.id()).equals(Optional.of(event))) {
            throw new SQLException("event does not read back the same");
        }
    }

    /// Ids of the events that do not say what they said when they were written.
    List<String> damaged(Session session) throws SQLException {
        return session
                .list(
                        sql(
                                "SELECT id, act, at, {field}, sha256, CASE WHEN json_valid({field})"
                                    + " THEN base = json_extract({field}, '$.base') AND witness ="
                                    + " json_extract({field}, '$.witness'){filed} ELSE 0 END AS"
                                    + " named FROM {table} ORDER BY seq"),
                        row -> isWhole(row) ? "" : row.getString("id"))
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private boolean isWhole(ResultSet row) throws SQLException {
        String digest =
                StoredEvent.digest(
                        row.getString("id"),
                        row.getString("act"),
                        row.getString("at"),
                        row.getString(kind.field()));
        return digest.equals(row.getString("sha256")) && row.getBoolean("named");
    }

    private String select() {
        return sql("SELECT id, act, base, witness, at, {field} FROM {table}");
    }

    private String sql(String text) {
        return text.replace("{table}", kind.table())
                .replace("{field}", kind.field())
                .replace("{lines}", kind.lines())
                .replace("{filed}", kind == EventKind.NOTE ? FILED : "");
    }
}
