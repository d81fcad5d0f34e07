package org.duikan.store;

import org.duikan.document.DocumentId;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Puts lines of a journal back into a corpus, which may know the documents by other names: they
/// are found by the text they had.
final class EventRecovery {
    private final Session session;
    private final Map<EventKind, Set<String>> known = new EnumMap<>(EventKind.class);
    private final NewerNotes newer;

    private EventRecovery(Session session) throws SQLException {
        this.session = session;
        this.newer = new NewerNotes(session);
        for (EventKind kind : EventKind.values()) {
            known.put(kind, new HashSet<>(new EventRows(kind).idsAfter(session, 0)));
        }
    }

    /// Adds what the corpus does not have, in the order of the journal.
    static Recovery recover(Session session, EventJournal.Content content) throws SQLException {
        EventRecovery recovery = new EventRecovery(session);
        int recovered = 0;
        int homeless = 0;
        for (JournalLine line : content.lines()) {
            if (recovery.isNew(line)) {
                boolean placed = recovery.place(line);
                recovered += placed ? 1 : 0;
                homeless += placed ? 0 : 1;
            }
        }
        recovery.newer.putInFront();
        return new Recovery(recovered, homeless, content.damaged());
    }

    private boolean isNew(JournalLine line) throws SQLException {
        return switch (line) {
            case ForeignText text -> !ForeignTextRows.isThere(session, text.id());
            case JournalLine.Entry entry -> !known(entry.event()).contains(entry.id());
        };
    }

    private Set<String> known(StoredEvent event) {
        return known.get(event.kind());
    }

    private boolean place(JournalLine line) throws SQLException {
        return switch (line) {
            case ForeignText text -> ForeignTextRows.keep(session, text);
            case JournalLine.Entry entry -> place(entry);
        };
    }

    private boolean place(JournalLine.Entry entry) throws SQLException {
        Optional<StoredEvent> placed = placed(entry);
        if (placed.isPresent()) {
            newer.noteBefore(placed.get());
            new EventRows(placed.get().kind()).add(session, placed.get());
            known(placed.get()).add(placed.get().id());
        }
        return placed.isPresent();
    }

    private Optional<StoredEvent> placed(JournalLine.Entry entry) throws SQLException {
        StoredEvent event = entry.event();
        Optional<UUID> stroke =
                event.kind() == EventKind.JUDGEMENT
                        ? JudgementJson.stroke(event)
                        : Optional.empty();
        return stroke.isPresent() ? besideStroke(event, stroke.get()) : byTexts(entry);
    }

    /// What takes judgements back belongs to the documents they are about, whatever became of the
    /// texts since.
    private Optional<StoredEvent> besideStroke(StoredEvent event, UUID stroke) throws SQLException {
        return new EventRows(EventKind.JUDGEMENT)
                .find(session, stroke.toString())
                .map(judged -> event.between(judged.base(), judged.witness()));
    }

    private Optional<StoredEvent> byTexts(JournalLine.Entry entry) throws SQLException {
        StoredEvent event = entry.event();
        Optional<DocumentId> base = document(event.base(), entry.baseText());
        Optional<DocumentId> witness = document(event.witness(), entry.witnessText());
        if (base.isPresent() && witness.isPresent()) {
            return Optional.of(event.between(base.get(), witness.get(), others(entry)));
        }
        if (event.kind() == EventKind.NOTE) {
            return besideEarlierVersion(entry);
        }
        return Optional.empty();
    }

    /// A version made on a text the corpus does not have belongs where the version before it is.
    private Optional<StoredEvent> besideEarlierVersion(JournalLine.Entry entry)
            throws SQLException {
        StoredEvent event = entry.event();
        Optional<StoredEvent> earlier = new NoteRows(session).latestEvent(NoteJson.note(event));
        Map<DocumentId, DocumentId> others = others(entry);
        return earlier.filter(
                        one ->
                                one.base().equals(one.witness())
                                        == event.base().equals(event.witness()))
                .map(one -> event.between(one.base(), one.witness(), others));
    }

    private Map<DocumentId, DocumentId> others(JournalLine.Entry entry) throws SQLException {
        Map<DocumentId, DocumentId> others = new HashMap<>();
        for (Map.Entry<DocumentId, String> other : entry.otherTexts().entrySet()) {
            document(other.getKey(), other.getValue())
                    .ifPresent(found -> others.put(other.getKey(), found));
        }
        return others;
    }

    /// The document that has, or once had, a text; of several the one that has the name.
    private Optional<DocumentId> document(DocumentId name, String digest) throws SQLException {
        return session.first(
                "SELECT document_id FROM revision WHERE text_sha256 = ?"
                        + " ORDER BY document_id = ? DESC, id DESC",
                row -> new DocumentId(row.getLong(1)),
                digest,
                name.value());
    }
}
