package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.node.ArrayNode;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Anchors of units that events name by their digest, each a row.
final class UnitAnchorRows {

    private UnitAnchorRows() {}

    /// Adds those that are not there yet.
    static void add(Session session, List<String> anchors) throws SQLException {
        session.each(
                "INSERT OR IGNORE INTO unit_anchor VALUES(?, ?)",
                anchors.stream()
                        .map(anchor -> new Object[] {Digest.of(anchor).hex(), anchor})
                        .toList());
    }

    /// The anchors by their digests; those that are missing are left out.
    static Map<String, UnitAnchor> find(Session session, Collection<String> digests)
            throws SQLException {
        ArrayNode list = Json.JSON.createArrayNode();
        digests.forEach(list::add);
        Map<String, UnitAnchor> units = new HashMap<>();
        session.list(
                "SELECT sha256, anchor FROM unit_anchor WHERE sha256 IN"
                        + " (SELECT value FROM json_each(?))",
                row ->
                        units.put(
                                row.getString(1),
                                StoredEvent.parsed(row.getString(2), JudgementJson::unit)),
                list.toString());
        return units;
    }

    /// Digests of anchors that are not what was written, and of those that are missing.
    static List<String> damaged(Session session) throws SQLException {
        List<String> damaged = new java.util.ArrayList<>();
        session.list(
                "SELECT sha256, anchor FROM unit_anchor ORDER BY sha256",
                row ->
                        Digest.of(row.getString(2)).hex().equals(row.getString(1))
                                || damaged.add(row.getString(1)));
        damaged.addAll(
                session.list(
                        "SELECT DISTINCT j.value FROM judgement_event e, json_each(CASE WHEN"
                                + " json_valid(e.judgements) THEN e.judgements ELSE '{}' END,"
                                + " '$.units') j WHERE j.value NOT IN"
                                + " (SELECT sha256 FROM unit_anchor)",
                        row -> row.getString(1)));
        return damaged;
    }
}
