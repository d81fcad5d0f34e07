package org.duikan.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Opens connections with the settings that keep a corpus safe, and names what went wrong.
final class Connections {
    /// Enough to let another program finish its last write, short enough for a second start to say
    /// at once that the corpus is taken.
    private static final int BUSY_MILLIS = 200;

    /// The longest value a statement may hold, in bytes: a file made to hurt cannot ask for more.
    private static final int LONGEST_VALUE = 256 << 20;

    private Connections() {}

    /// The only connection to a corpus; no other program gets one while it is open.
    static SQLiteConnection exclusive(Path file) throws SQLException {
        return exclusive(file, false);
    }

    /// The connection that makes a new file.
    static SQLiteConnection creating(Path file) throws SQLException {
        return exclusive(file, true);
    }

    private static SQLiteConnection exclusive(Path file, boolean create) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        SQLiteConnection connection = connect(config, file);
        try {
            Session session = new Session(connection);
            settle(session, "locking_mode", "exclusive");
            session.script("BEGIN EXCLUSIVE; COMMIT");
            for (Map.Entry<String, String> pragma : settings().entrySet()) {
                settle(session, pragma.getKey(), pragma.getValue());
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// A connection that cannot write, to a file nobody else has in hand.
    static SQLiteConnection reading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteConnection connection = connect(config, file);
        try {
            settle(new Session(connection), "trusted_schema", "0");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// An empty database in memory.
    static SQLiteConnection memory() throws SQLException {
        return (SQLiteConnection) new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    private static SQLiteConnection connect(SQLiteConfig config, Path file) throws SQLException {
        // as URI, because the driver takes a question mark in a plain path for its own
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
        SQLiteConnection connection = (SQLiteConnection) config.createConnection(url);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        return connection;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("journal_mode", "delete");
        settings.put("synchronous", "3"); // EXTRA: the driver's own enum does not know it
        settings.put("foreign_keys", "1");
        settings.put("trusted_schema", "0");
        settings.put("cell_size_check", "1");
        settings.put("mmap_size", "0");
        settings.put("temp_store", "2"); // memory: no text of a document in temporary files
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
            settings.put("fullfsync", "1");
            settings.put("checkpoint_fullfsync", "1");
        }
        return settings;
    }

    private static void settle(Session session, String pragma, String value) throws SQLException {
        session.script("PRAGMA " + pragma + "=" + value);
        String found = session.value("PRAGMA " + pragma);
        if (!found.equals(value)) {
            throw new SQLException(pragma + " is " + found + " instead of " + value);
        }
    }

    /// The corpus's own exception for one of the driver.
    static CorpusException named(Path file, SQLException e) {
        return switch (code(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new CorpusException.InUse(file, e);
            case SQLITE_READONLY, SQLITE_PERM -> new CorpusException.ReadOnly(file, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    new CorpusException.Damaged(file, e.getMessage(), e);
            case SQLITE_FULL -> new CorpusException.Full(file, e);
            default -> new CorpusException.Failed(file, e.getMessage(), e);
        };
    }

    /// Whether a connection that failed so can no longer be trusted.
    static boolean spoils(SQLException e) {
        return switch (code(e)) {
            case SQLITE_FULL,
                    SQLITE_IOERR,
                    SQLITE_NOMEM,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB,
                    SQLITE_CANTOPEN,
                    SQLITE_PROTOCOL ->
                    true;
            default -> false;
        };
    }

    /// The primary result code; extended ones keep it in their lowest byte.
    private static SQLiteErrorCode code(SQLException e) {
        int code = e instanceof SQLiteException own ? own.getResultCode().code : e.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
