package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The record of decisions as rows.
final class DecisionRows {
    private static final EventRows ROWS = new EventRows(EventKind.DECISION);

    private DecisionRows() {}

    static List<DecisionEvent> about(Session session, DocumentId document) throws SQLException {
        List<DecisionEvent> events = new ArrayList<>();
        for (StoredEvent stored : ROWS.about(session, document)) {
            events.add(StoredEvent.parsed(stored, DecisionJson::event));
        }
        return events;
    }

    /// Adds an entry and reads it back.
    static void add(Session session, DecisionEvent event) throws SQLException {
        StoredEvent stored = DecisionJson.stored(event);
        if (!DecisionJson.event(stored).equals(event)) {
            throw new SQLException("decision does not read back the same");
        }
        ROWS.add(session, stored);
    }
}
