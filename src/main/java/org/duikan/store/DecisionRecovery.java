package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.duikan.review.LinkDecision;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts entries of a journal back into a corpus, which may know the documents by other names: they
/// are found by the text they had.
final class DecisionRecovery {

    private DecisionRecovery() {}

    /// Adds what the corpus does not have, in the order of the journal.
    static Recovery recover(Session session, DecisionJournal.Content content) throws SQLException {
        Set<String> known =
                DecisionRows.all(session).stream()
                        .map(event -> event.id().toString())
                        .collect(Collectors.toSet());
        int recovered = 0;
        int homeless = 0;
        for (DecisionJournal.Entry entry : content.entries()) {
            if (known.add(entry.event().id().toString())) {
                boolean placed = recover(session, entry);
                recovered += placed ? 1 : 0;
                homeless += placed ? 0 : 1;
            }
        }
        return new Recovery(recovered, homeless, content.damaged());
    }

    private static boolean recover(Session session, DecisionJournal.Entry entry)
            throws SQLException {
        Optional<DocumentId> base = document(session, entry.baseText());
        Optional<DocumentId> witness = document(session, entry.witnessText());
        if (base.isEmpty() || witness.isEmpty()) {
            return false;
        }
        DecisionEvent event = entry.event();
        LinkDecision decision = event.decision().between(base.get(), witness.get());
        DecisionRows.add(
                session, new DecisionEvent(event.id(), event.act(), decision, event.time()));
        return true;
    }

    /// The document that has, or once had, a text.
    private static Optional<DocumentId> document(Session session, String digest)
            throws SQLException {
        return session.first(
                "SELECT document_id FROM revision WHERE text_sha256 = ? ORDER BY id DESC",
                row -> new DocumentId(row.getLong(1)),
                digest);
    }
}
