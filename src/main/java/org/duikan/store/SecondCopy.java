package org.duikan.store;

import org.duikan.document.DocumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps the journal of a record level with the corpus.
final class SecondCopy {
    private static final long UNKNOWN = -1;

    private final Database database;
    private final EventRows rows;
    private final EventJournal journal;

    /// The place of the last event the journal has; on the corpus's thread only. Not the event just
    /// made: two threads may come to write theirs in another order than the corpus has them.
    private long written = UNKNOWN;

    SecondCopy(Database database, EventKind kind, EventJournal journal) {
        this.database = database;
        this.rows = new EventRows(kind);
        this.journal = journal;
    }

    Path file() {
        return journal.file();
    }

    /// Gives the journal what it lacks: what was committed since, or all that is missing after a
    /// crash between commit and journal, or where it could not be written for a while.
    ///
    /// @throws CorpusException.JournalFailed where it cannot be written; the corpus has it all
    void complete() {
        database.read(
                session -> {
                    append(session, missing(session));
                    return null;
                });
    }

    private List<String> missing(Session session) throws SQLException {
        if (written != UNKNOWN) {
            return rows.idsAfter(session, written);
        }
        List<String> all = rows.ids(session);
        if (all.isEmpty() || access(() -> journal.endsWith(all.getLast()))) {
            return List.of();
        }
        Set<String> there = new HashSet<>(access(journal::read).ids());
        return all.stream().filter(id -> !there.contains(id)).toList();
    }

    private void append(Session session, List<String> ids) throws SQLException {
        List<EventJournal.Entry> entries = new ArrayList<>();
        for (String id : ids) {
            entries.add(entry(session, id));
        }
        access(
                () -> {
                    journal.append(entries);
                    return null;
                });
        written = rows.newest(session);
    }

    private EventJournal.Entry entry(Session session, String id) throws SQLException {
        StoredEvent event =
                rows.find(session, id).orElseThrow(() -> new SQLException("event is not there"));
        return new EventJournal.Entry(
                event, currentText(session, event.base()), currentText(session, event.witness()));
    }

    private static String currentText(Session session, DocumentId document) throws SQLException {
        return session.value(
                "SELECT r.text_sha256" + SummaryRows.CURRENT + " WHERE d.id = ?", document.value());
    }

    private <T> T access(Access<T> access) {
        try {
            return access.take();
        } catch (IOException e) {
            written = UNKNOWN;
            throw new CorpusException.JournalFailed(journal.file(), e);
        }
    }

    private interface Access<T> {
        T take() throws IOException;
    }
}
