package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteRepository;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notes in the corpus, and after each commit in the journal.
final class SqliteNoteRepository implements NoteRepository {
    private static final String SAVED = "saved";
    private static final String EMPTIED = "emptied";

    private final Database database;
    private final SecondCopy journal;
    private final InstantSource clock;

    SqliteNoteRepository(Database database, SecondCopy journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Note> in(DocumentId document) {
        List<Note> latest = database.read(session -> new NoteRows(session).latestIn(document));
        return latest.stream().filter(note -> !note.binned()).toList();
    }

    @Override
    public List<Note> all() {
        return database.read(session -> new NoteRows(session).latest());
    }

    @Override
    public List<Note> versions(UUID note) {
        return database.read(session -> new NoteRows(session).versions(note));
    }

    @Override
    public void save(List<Note> notes) {
        write(notes, SAVED);
    }

    @Override
    public void saveEmptied(Note note) {
        write(List.of(note), note.writing().text().isEmpty() ? EMPTIED : SAVED);
    }

    private void write(List<Note> notes, String act) {
        Instant now = clock.instant();
        database.write(
                session -> {
                    NoteRows rows = new NoteRows(session);
                    for (Note note : notes) {
                        write(rows, note, act, now);
                    }
                    return null;
                });
        // also where nothing was new: it may have failed when it was
        journal.complete();
    }

    private static void write(NoteRows rows, Note note, String act, Instant now)
            throws SQLException {
        Optional<Note> latest = rows.latest(note.id());
        if (latest.isPresent() && note.saysTheSame(latest.get())) {
            return;
        }
        boolean empties =
                note.writing().text().isEmpty()
                        && latest.filter(old -> !old.writing().text().isEmpty()).isPresent();
        if (empties && !act.equals(EMPTIED)) {
            throw new IllegalArgumentException("an empty text in place of a full one");
        }
        rows.add(note, act, now);
    }
}
