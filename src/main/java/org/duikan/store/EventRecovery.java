package org.duikan.store;

import org.duikan.document.DocumentId;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Puts entries of a journal back into a corpus, which may know the documents by other names: they
/// are found by the text they had.
final class EventRecovery {
    private final Session session;
    private final Map<EventKind, Set<String>> known = new EnumMap<>(EventKind.class);

    private EventRecovery(Session session) throws SQLException {
        this.session = session;
        for (EventKind kind : EventKind.values()) {
            known.put(kind, new HashSet<>(new EventRows(kind).ids(session)));
        }
    }

    /// Adds what the corpus does not have, in the order of the journal.
    static Recovery recover(Session session, EventJournal.Content content) throws SQLException {
        EventRecovery recovery = new EventRecovery(session);
        int recovered = 0;
        int homeless = 0;
        for (EventJournal.Entry entry : content.entries()) {
            if (!recovery.known(entry.event()).contains(entry.event().id())) {
                boolean placed = recovery.place(entry);
                recovered += placed ? 1 : 0;
                homeless += placed ? 0 : 1;
            }
        }
        return new Recovery(recovered, homeless, content.damaged());
    }

    private Set<String> known(StoredEvent event) {
        return known.get(event.kind());
    }

    private boolean place(EventJournal.Entry entry) throws SQLException {
        Optional<StoredEvent> placed = placed(entry);
        if (placed.isPresent()) {
            new EventRows(placed.get().kind()).add(session, placed.get());
            known(placed.get()).add(placed.get().id());
        }
        return placed.isPresent();
    }

    /// What takes judgements back belongs to the documents they are about, whatever became of the
    /// texts since.
    private Optional<StoredEvent> placed(EventJournal.Entry entry) throws SQLException {
        StoredEvent event = entry.event();
        Optional<UUID> stroke =
                event.kind() == EventKind.JUDGEMENT
                        ? JudgementJson.stroke(event)
                        : Optional.empty();
        if (stroke.isPresent()) {
            return new EventRows(EventKind.JUDGEMENT)
                    .find(session, stroke.get().toString())
                    .map(judged -> event.between(judged.base(), judged.witness()));
        }
        Optional<DocumentId> base = document(entry.baseText());
        Optional<DocumentId> witness = document(entry.witnessText());
        return base.flatMap(one -> witness.map(other -> event.between(one, other)));
    }

    /// The document that has, or once had, a text.
    private Optional<DocumentId> document(String digest) throws SQLException {
        return session.first(
                "SELECT document_id FROM revision WHERE text_sha256 = ? ORDER BY id DESC",
                row -> new DocumentId(row.getLong(1)),
                digest);
    }
}
