package org.duikan.store;

import org.duikan.document.DocumentRepository;
import org.duikan.importing.DocumentArchive;

import java.nio.file.Path;
import java.time.InstantSource;

/// An open corpus. Thread-safe; calls block and throw [CorpusException]. While it is open no other
/// program, and no second window, can open it.
public final class Corpus implements AutoCloseable {
    private final Database database;
    private final DocumentRepository documents;
    private final DocumentArchive archive;

    private Corpus(Database database, InstantSource clock) {
        this.database = database;
        this.documents = new SqliteDocumentRepository(database);
        this.archive = new SqliteDocumentArchive(database, clock);
    }

    /// Opens a corpus; makes an empty one where there is no such file but its folder.
    ///
    /// @param file the corpus
    /// @param ownFolder the program's own folder, for journals and for backups before a migration;
    ///   made where missing
    public static Corpus open(Path file, Path ownFolder) {
        return open(file, ownFolder, InstantSource.system());
    }

    static Corpus open(Path file, Path ownFolder, InstantSource clock) {
        CorpusFile place =
                new CorpusFile(file.toAbsolutePath().normalize(), ownFolder.resolve("backups"));
        return new Corpus(Database.open(place), clock);
    }

    public Path file() {
        return database.file();
    }

    public DocumentRepository documents() {
        return documents;
    }

    /// The way in for imported documents and seeds.
    public DocumentArchive archive() {
        return archive;
    }

    /// Reads everything and compares it with its hashes; takes about a second for 100 MB.
    public Verification verify() {
        return database.read(Verification::of);
    }

    /// Copies the corpus, verified, to a file that does not exist yet.
    ///
    /// @throws CorpusException.TargetExists where it exists
    public void backup(Path target) {
        backup(target, false);
    }

    /// @param replace whether a file of that name may be replaced; it stays as it is until the copy
    ///   is whole and verified
    public void backup(Path target, boolean replace) {
        database.read(
                session -> {
                    new Backup(database.file(), session).to(target, replace);
                    return null;
                });
    }

    @Override
    public void close() {
        database.close();
    }
}
