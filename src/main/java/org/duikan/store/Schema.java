package org.duikan.store;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The shape of the corpus, version by version: `schema-1.sql` makes the first, each later script
/// makes its version out of the one before. A script that was released is never changed.
final class Schema {
    /// `duik`, in the header of every corpus.
    static final int APPLICATION_ID = 0x6475696b;

    /// The version this program writes.
    static final int VERSION = 4;

    private Schema() {}

    /// Brings an open transaction from a version to a later one; 0 is the empty file.
    static void migrate(Session session, int from, int to) throws SQLException {
        for (int version = from + 1; version <= to; version++) {
            session.script(text(version));
        }
        session.script("PRAGMA user_version=" + to);
    }

    /// Whether tables, indexes and triggers are exactly those of a version: a file from elsewhere
    /// could bring triggers of its own.
    static boolean matches(Session session, int version) throws SQLException {
        try (SQLiteConnection memory = Connections.memory()) {
            Session model = new Session(memory);
            migrate(model, 0, version);
            return statements(model).equals(statements(session));
        }
    }

    private static List<String> statements(Session session) throws SQLException {
        return session.list(
                "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                        + " ORDER BY type, name",
                row -> row.getString(1));
    }

    private static String text(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
