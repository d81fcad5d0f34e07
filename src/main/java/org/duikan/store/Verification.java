package org.duikan.store;

import org.duikan.document.Digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a look at everything in the corpus found. SQLite's own check misses most single flipped
/// bits in texts, so every text is hashed again.
///
/// @param documents number of documents, deleted ones too
/// @param revisions number of revisions
/// @param faults what is wrong; empty for a sound corpus
public record Verification(int documents, int revisions, List<CorpusFault> faults) {
    private static final String SUBJECT = "d.short_name || ' #' || r.number";

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    static Verification of(Session session) throws SQLException {
        List<CorpusFault> faults = new ArrayList<>();
        for (String line : session.list("PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                faults.add(new CorpusFault(CorpusFault.Kind.FILE, line));
            }
        }
        faults.addAll(
                session.list(
                        "PRAGMA foreign_key_check",
                        row -> new CorpusFault(CorpusFault.Kind.REFERENCE, row.getString(1))));
        contents(session, faults);
        units(session, faults);
        events(session, faults);
        return new Verification(
                (int) session.number("SELECT count(*) FROM document"),
                (int) session.number("SELECT count(*) FROM revision"),
                faults);
    }

    /// A corpus is verified before it is migrated too, when it may not have these tables yet.
    private static void events(Session session, List<CorpusFault> faults) throws SQLException {
        long version = session.number("PRAGMA user_version");
        for (EventKind kind : EventKind.values()) {
            if (version >= kind.since()) {
                add(faults, kind.fault(), new EventRows(kind).damaged(session));
            }
        }
        if (version >= EventKind.JUDGEMENT.since()) {
            add(faults, CorpusFault.Kind.JUDGEMENT, UnitAnchorRows.damaged(session));
        }
        if (version >= EventKind.NOTE.since()) {
            add(faults, CorpusFault.Kind.NOTE_TEXT, ForeignTextRows.damaged(session));
        }
    }

    private static void add(
            List<CorpusFault> faults, CorpusFault.Kind kind, List<String> subjects) {
        subjects.forEach(subject -> faults.add(new CorpusFault(kind, subject)));
    }

    private static void contents(Session session, List<CorpusFault> faults) throws SQLException {
        List<Long> revisions =
                session.list("SELECT id FROM revision ORDER BY id", row -> row.getLong(1));
        for (long revision : revisions) { // one by one: all texts at once may not fit into memory
            session.list(
                            "SELECT "
                                    + SUBJECT
                                    + ", r.bytes_sha256, r.text_sha256, c.bytes, c.text"
                                    + " FROM revision r LEFT JOIN document d ON d.id ="
                                    + " r.document_id LEFT JOIN content c ON c.revision_id = r.id"
                                    + " WHERE r.id = ?",
                            Verification::content,
                            revision)
                    .forEach(faults::addAll);
        }
    }

    private static List<CorpusFault> content(ResultSet row) throws SQLException {
        String subject = String.valueOf(row.getString(1));
        byte[] bytes = row.getBytes(4);
        String text = row.getString(5);
        if (bytes == null || text == null) {
            return List.of(new CorpusFault(CorpusFault.Kind.CONTENT_MISSING, subject));
        }
        List<CorpusFault> faults = new ArrayList<>();
        if (!Digest.of(bytes).hex().equals(row.getString(2))) {
            faults.add(new CorpusFault(CorpusFault.Kind.BYTES, subject));
        }
        if (!Digest.of(text).hex().equals(row.getString(3))) {
            faults.add(new CorpusFault(CorpusFault.Kind.TEXT, subject));
        }
        return faults;
    }

    private static void units(Session session, List<CorpusFault> faults) throws SQLException {
        // a text has at least as many UTF-16 units as characters and at most twice as many
        faults.addAll(
                session.list(
                        "SELECT "
                                + SUBJECT
                                + " FROM revision r JOIN document d ON d.id = r.document_id"
                                + " WHERE r.units <> (SELECT count(alignable) FROM unit u WHERE"
                                + " u.revision_id = r.id) OR r.characters * 2 < (SELECT"
                                + " coalesce(max(span_end), 0) FROM unit u WHERE u.revision_id ="
                                + " r.id)",
                        row -> new CorpusFault(CorpusFault.Kind.UNITS, row.getString(1))));
    }
}
