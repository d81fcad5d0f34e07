package org.duikan.store;

import org.duikan.document.DocumentRepository;
import org.duikan.importing.DocumentArchive;
import org.duikan.review.DecisionRepository;
import org.duikan.review.PairChoices;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// An open corpus. Thread-safe; calls block and throw [CorpusException]. While it is open no other
/// program, and no second window, can open it.
public final class Corpus implements AutoCloseable {
    private final Database database;
    private final DocumentRepository documents;
    private final DocumentArchive archive;
    private final SqliteDecisionRepository decisions;

    private Corpus(Database database, DecisionJournal journal, InstantSource clock) {
        this.database = database;
        this.documents = new SqliteDocumentRepository(database);
        this.archive = new SqliteDocumentArchive(database, clock);
        this.decisions = new SqliteDecisionRepository(database, journal, clock);
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
        CorpusFile place = new CorpusFile(real(file), ownFolder.resolve("backups"));
        Database database = Database.open(place);
        try {
            Path journal = ownFolder.resolve("journal").resolve(database.name() + ".jsonl");
            Corpus corpus = new Corpus(database, new DecisionJournal(journal), clock);
            corpus.completeJournal();
            return corpus;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// The file itself where the path is a link: SQLite keeps its journal beside the file.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // not there yet; opening says what is wrong
        }
    }

    /// A journal that cannot be written keeps nobody from reading; the next decision tries again
    /// and says so.
    private void completeJournal() {
        try {
            decisions.completeJournal();
        } catch (CorpusException.JournalFailed e) {
            System.getLogger(Corpus.class.getName())
                    .log(System.Logger.Level.WARNING, e.getMessage(), e);
        }
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

    public DecisionRepository decisions() {
        return decisions;
    }

    /// What the reader chose about pairs of documents.
    public PairChoices pairChoices() {
        return new SqlitePairChoices(database);
    }

    /// Reads decisions back from a journal: after the corpus was lost, or replaced by an older
    /// backup. Adds what the corpus does not have and changes nothing else.
    ///
    /// @param journal a file of the folder `journal` in the program's own folder
    public Recovery recoverDecisions(Path journal) {
        Recovery recovery = decisions.recover(new DecisionJournal(journal));
        decisions.completeJournal();
        return recovery;
    }

    /// The second copy of this corpus's decisions.
    public Path journal() {
        return decisions.journal();
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
