package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.sqlite.SQLiteErrorCode;

import tools.jackson.core.JacksonException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The record of decisions as rows, each with a hash over all it says.
final class DecisionRows {
    private static final String SELECT = "SELECT id, act, at, decision, sha256 FROM decision_event";

    private DecisionRows() {}

    static List<DecisionEvent> all(Session session) throws SQLException {
        return session.list(SELECT + " ORDER BY seq", DecisionRows::read);
    }

    /// The id of the newest entry.
    static Optional<UUID> newest(Session session) throws SQLException {
        return session.first(
                "SELECT id FROM decision_event ORDER BY seq DESC LIMIT 1",
                row -> UUID.fromString(row.getString(1)));
    }

    static List<DecisionEvent> about(Session session, DocumentId document) throws SQLException {
        return session.list(
                SELECT + " WHERE base = ? OR witness = ? ORDER BY seq",
                DecisionRows::read,
                document.value(),
                document.value());
    }

    /// Adds an entry and reads it back.
    static void add(Session session, DecisionEvent event) throws SQLException {
        session.update(
                "INSERT INTO decision_event(id, act, base, witness, at, decision, sha256)"
                        + " VALUES(?, ?, ?, ?, ?, ?, ?)",
                event.id().toString(),
                event.act().word(),
                event.decision().base().value(),
                event.decision().witness().value(),
                event.time().toString(),
                DecisionJson.write(event.decision()),
                DecisionJson.digest(event));
        DecisionEvent written =
                session.first(SELECT + " WHERE id = ?", DecisionRows::read, event.id().toString())
                        .orElseThrow(() -> new SQLException("decision is not there"));
        if (!written.equals(event)) {
            throw new SQLException("decision does not read back the same");
        }
    }

    /// Ids of the entries whose hash is not that of what they say.
    static List<String> damaged(Session session) throws SQLException {
        return session
                .list(
                        SELECT + " ORDER BY seq",
                        row ->
                                digest(row).equals(row.getString("sha256"))
                                        ? ""
                                        : row.getString("id"))
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static String digest(ResultSet row) throws SQLException {
        return DecisionJson.digest(
                row.getString("id"),
                row.getString("act"),
                row.getString("at"),
                row.getString("decision"));
    }

    private static DecisionEvent read(ResultSet row) throws SQLException {
        try {
            return DecisionJson.event(
                    row.getString("id"),
                    row.getString("act"),
                    row.getString("at"),
                    row.getString("decision"));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            throw new SQLException(
                    "decision is damaged", null, SQLiteErrorCode.SQLITE_CORRUPT.code, e);
        }
    }
}
