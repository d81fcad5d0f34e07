package org.duikan.store;

import org.duikan.document.Digest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Texts that came with notes as rows, each once.
final class ForeignTextRows {

    private ForeignTextRows() {}

    static Optional<ForeignText> find(Session session, String digest) throws SQLException {
        return session.first(
                "SELECT name, text FROM foreign_text WHERE sha256 = ?",
                row -> new ForeignText(row.getString(1), row.getString(2)),
                digest);
    }

    /// Whether the corpus has a text, as a document's or as a foreign one.
    static boolean isThere(Session session, String digest) throws SQLException {
        return session.number(
                        "SELECT EXISTS(SELECT 1 FROM revision WHERE text_sha256 = ?1)"
                                + " OR EXISTS(SELECT 1 FROM foreign_text WHERE sha256 = ?1)",
                        digest)
                == 1;
    }

    /// Adds a text and reads it back, unless the corpus has it.
    ///
    /// @return whether it was added
    static boolean keep(Session session, ForeignText text) throws SQLException {
        String digest = text.id();
        if (isThere(session, digest)) {
            return false;
        }
        session.update(
                "INSERT INTO foreign_text(seq, sha256, name, text) VALUES(?, ?, ?, ?)",
                new EventRows(EventKind.NOTE).newest(session) + 1,
                digest,
                text.name(),
                text.text());
        if (!find(session, digest).equals(Optional.of(text))) {
            throw new SQLException("text does not read back the same");
        }
        return true;
    }

    /// Digests of texts that are not what was kept.
    static List<String> damaged(Session session) throws SQLException {
        List<String> damaged = new ArrayList<>();
        session.list(
                "SELECT sha256, text FROM foreign_text ORDER BY seq",
                row ->
                        Digest.of(row.getString(2)).hex().equals(row.getString(1))
                                || damaged.add(row.getString(1)));
        return damaged;
    }
}
