package org.duikan.store;

import org.duikan.document.DocumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the journal of a record level with the corpus.
final class SecondCopy {
    private static final long UNKNOWN = -1;

    /// How many lines are in memory at a time.
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final EventRows rows;
    private final EventJournal journal;

    /// The place of the last line the journal has; on the corpus's thread only. Not the event just
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
        Optional<String> newest = rows.newestId(session);
        if (newest.isEmpty() || access(() -> journal.endsWith(newest.get()))) {
            return List.of();
        }
        Set<String> there = access(journal::read).ids();
        return rows.idsAfter(session, 0).stream().filter(id -> !there.contains(id)).toList();
    }

    private void append(Session session, List<String> ids) throws SQLException {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<JournalLine> lines = new ArrayList<>();
            for (String id : ids.subList(from, Math.min(ids.size(), from + AT_ONCE))) {
                lines.add(line(session, id));
            }
            access(
                    () -> {
                        journal.append(lines);
                        return null;
                    });
        }
        written = rows.newest(session);
    }

    private JournalLine line(Session session, String id) throws SQLException {
        Optional<StoredEvent> event = rows.find(session, id);
        if (event.isPresent()) {
            return entry(session, event.get());
        }
        return ForeignTextRows.find(session, id)
                .orElseThrow(() -> new SQLException("line is not there"));
    }

    private static JournalLine.Entry entry(Session session, StoredEvent event) throws SQLException {
        Map<DocumentId, String> others = new LinkedHashMap<>();
        for (DocumentId other : event.others()) {
            currentText(session, other).ifPresent(text -> others.put(other, text));
        }
        return new JournalLine.Entry(
                event,
                currentText(session, event.base()).orElse(""),
                currentText(session, event.witness()).orElse(""),
                others);
    }

    private static Optional<String> currentText(Session session, DocumentId document)
            throws SQLException {
        return session.first(
                "SELECT r.text_sha256" + SummaryRows.CURRENT + " WHERE d.id = ?",
                row -> row.getString(1),
                document.value());
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
