package org.duikan.store;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The file of a corpus: made whole, opened only when it is one of ours, brought up to this
/// program's schema after a verified backup.
///
/// @param file the corpus
/// @param backups the folder for backups made before a migration
record CorpusFile(Path file, Path backups) {

    /// Opens the corpus; makes it where there is no such file.
    ///
    /// @throws CorpusException each kind of refusal its own
    SQLiteConnection openOrMake() {
        try {
            if (Files.notExists(file)) {
                create();
            }
        } catch (IOException e) {
            throw new CorpusException.Failed(file, e.toString(), e);
        } catch (SQLException e) {
            throw Connections.named(file, e);
        }
        return open();
    }

    /// Opens the corpus.
    ///
    /// @throws CorpusException each kind of refusal its own
    SQLiteConnection open() {
        try {
            identity();
            requireWritable();
            CorpusHeader.check(file);
            return connect();
        } catch (IOException e) {
            throw new CorpusException.Failed(file, e.toString(), e);
        } catch (SQLException e) {
            throw Connections.named(file, e);
        }
    }

    /// What tells the file from any other that may come to have its name; empty where the system
    /// knows no such thing, and lets nobody take an open file away.
    ///
    /// @throws CorpusException.Gone where there is no file of that name
    Optional<Object> identity() throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException e) {
            throw new CorpusException.Gone(file);
        }
    }

    private void create() throws IOException, SQLException {
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new CorpusException.FolderMissing(file.toAbsolutePath());
        }
        Path temporary = DurableFiles.temporary(file);
        try {
            try (SQLiteConnection connection = Connections.creating(temporary)) {
                Session session = new Session(connection);
                session.script("BEGIN IMMEDIATE");
                session.script("PRAGMA application_id=" + Schema.APPLICATION_ID);
                Schema.migrate(session, 0, Schema.VERSION);
                session.update(
                        "INSERT INTO meta VALUES('corpus', ?), ('created', ?)",
                        UUID.randomUUID().toString(),
                        Instant.now().toString());
                session.script("COMMIT");
            }
            DurableFiles.claim(temporary, file);
        } catch (FileAlreadyExistsException e) {
            return; // made by a second start at the same moment; that one is opened
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Asks for the owner's right to write too: the system lets an administrator write to a file
    /// that is meant to stay as it is.
    private void requireWritable() throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean meant =
                posix == null
                        || posix.readAttributes()
                                .permissions()
                                .contains(PosixFilePermission.OWNER_WRITE);
        Path folder = file.toAbsolutePath().getParent();
        if (!meant || !Files.isWritable(file) || !Files.isWritable(folder)) {
            throw new CorpusException.ReadOnly(file, null);
        }
    }

    private SQLiteConnection connect() throws SQLException {
        // an exclusive connection keeps its journal until it is closed: one that is still there
        // tells of a program that ended without closing
        boolean unclean = Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
        SQLiteConnection connection = Connections.exclusive(file);
        try {
            Session session = new Session(connection);
            if (unclean) {
                requireSound(session);
            }
            upgrade(session);
            requireShape(session, Schema.VERSION);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void requireSound(Session session) throws SQLException {
        String answer = session.value("PRAGMA quick_check(1)");
        if (!answer.equals("ok")) {
            throw new CorpusException.Damaged(file, answer, null);
        }
    }

    private void requireShape(Session session, int version) throws SQLException {
        if (!Schema.matches(session, version)) {
            throw new CorpusException.Damaged(
                    file, "tables are not those of schema " + version, null);
        }
    }

    private void upgrade(Session session) throws SQLException {
        int found = (int) session.number("PRAGMA user_version");
        if (found == Schema.VERSION) {
            return;
        }
        if (found < 1) {
            throw new CorpusException.Damaged(file, "schema " + found, null);
        }
        requireShape(session, found);
        new Backup(file, session).to(backupBefore(found), false);
        session.script("BEGIN IMMEDIATE");
        try {
            Schema.migrate(session, found, Schema.VERSION);
            session.script("COMMIT");
        } catch (SQLException e) {
            session.script("ROLLBACK");
            throw e;
        }
    }

    private Path backupBefore(int version) {
        String stamp = Instant.now().toString().replace(":", "").replaceFirst("\\..*", "Z");
        return backups.resolve(file.getFileName() + ".schema-" + version + "." + stamp + ".db");
    }
}
