package org.duikan.store;

import org.duikan.note.Note;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the corpus says of notes before versions from a journal come to it. Versions count in the
/// order they came, and an older one must not stand in front because it came back late.
final class NewerNotes {
    private final Session session;
    private final Map<UUID, Optional<StoredEvent>> before = new HashMap<>();

    NewerNotes(Session session) {
        this.session = session;
    }

    /// Notices what the corpus has before an event is added to it.
    void noteBefore(StoredEvent event) throws SQLException {
        if (event.kind() == EventKind.NOTE) {
            UUID note = NoteJson.note(event);
            if (!before.containsKey(note)) {
                before.put(note, new NoteRows(session).latestEvent(note));
            }
        }
    }

    /// Adds once more what was changed later than what came back.
    void putInFront() throws SQLException {
        for (Map.Entry<UUID, Optional<StoredEvent>> one : before.entrySet()) {
            if (one.getValue().isPresent()) {
                putInFront(one.getKey(), one.getValue().get());
            }
        }
    }

    private void putInFront(UUID note, StoredEvent old) throws SQLException {
        Note was = StoredEvent.parsed(old.content(), NoteJson::read);
        NoteRows rows = new NoteRows(session);
        Note is = rows.latest(note).orElseThrow(() -> new SQLException("note is not there"));
        if (was.changed().isAfter(is.changed())) {
            new EventRows(EventKind.NOTE).add(session, old.again(UUID.randomUUID()));
        }
    }
}
