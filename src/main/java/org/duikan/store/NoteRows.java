package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The versions of notes as rows.
///
/// @param session lent
record NoteRows(Session session) {
    private static final EventRows ROWS = new EventRows(EventKind.NOTE);

    private static final String NOTE = "SELECT note FROM note_event WHERE ";

    /// Adds a version and reads it back.
    ///
    /// @param act `saved`, or `emptied` where the reader emptied the text on purpose
    void add(Note note, String act, Instant time) throws SQLException {
        String content = NoteJson.write(note);
        if (!NoteJson.read(content).equals(note)) {
            throw new SQLException("note does not read back the same");
        }
        ROWS.add(
                session,
                new StoredEvent(
                        EventKind.NOTE,
                        UUID.randomUUID().toString(),
                        act,
                        note.target().place().document(),
                        note.target().places().getLast().document(),
                        time.toString(),
                        content,
                        List.of()));
    }

    Optional<Note> latest(UUID note) throws SQLException {
        List<Note> found = notes(NOTE + "note_id = ? ORDER BY seq DESC LIMIT 1", note.toString());
        return found.stream().findFirst();
    }

    Optional<StoredEvent> latestEvent(UUID note) throws SQLException {
        Optional<String> id =
                session.first(
                        "SELECT id FROM note_event WHERE note_id = ? ORDER BY seq DESC LIMIT 1",
                        row -> row.getString(1),
                        note.toString());
        return id.isEmpty() ? Optional.empty() : ROWS.find(session, id.get());
    }

    /// All versions, in the order they were saved.
    List<Note> versions(UUID note) throws SQLException {
        return notes(NOTE + "note_id = ? ORDER BY seq", note.toString());
    }

    /// The latest versions of the notes with a place in a document, oldest note first.
    List<Note> latestIn(DocumentId document) throws SQLException {
        // by the indexes alone: the rows of older versions are not read
        return oldestFirst(
                notes(
                        NOTE
                                + "seq IN (SELECT max(seq) FROM note_event WHERE note_id IN"
                                + " (SELECT note_id FROM note_event WHERE base = ?1 UNION"
                                + " SELECT note_id FROM note_event WHERE witness = ?1)"
                                + " GROUP BY note_id) AND (base = ?1 OR witness = ?1)"
                                + " ORDER BY seq",
                        document.value()));
    }

    /// The latest versions of all notes, oldest note first.
    List<Note> latest() throws SQLException {
        return oldestFirst(
                notes(
                        NOTE
                                + "seq IN (SELECT max(seq) FROM note_event GROUP BY note_id)"
                                + " ORDER BY seq"));
    }

    private static List<Note> oldestFirst(List<Note> notes) {
        return notes.stream().sorted(Comparator.comparing(Note::created)).toList();
    }

    private List<Note> notes(String sql, Object... parameters) throws SQLException {
        return session.list(
                sql, row -> StoredEvent.parsed(row.getString(1), NoteJson::read), parameters);
    }
}
