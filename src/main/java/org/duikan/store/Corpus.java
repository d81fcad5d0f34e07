package org.duikan.store;

import org.duikan.collation.IgnoreChoices;
import org.duikan.collation.JudgementRepository;
import org.duikan.document.DocumentRepository;
import org.duikan.importing.DocumentArchive;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;
import org.duikan.review.DecisionRepository;
import org.duikan.review.PairChoices;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/// An open corpus. Thread-safe; calls block and throw [CorpusException]. While it is open no other
/// program, and no second window, can open it.
public final class Corpus implements AutoCloseable {
    private final Database database;
    private final DocumentRepository documents;
    private final DocumentArchive archive;
    private final DecisionRepository decisions;
    private final JudgementRepository judgements;
    private final NoteRepository notes;
    private final NoteTexts noteTexts;
    private final Map<EventKind, SecondCopy> copies = new EnumMap<>(EventKind.class);

    private Corpus(Database database, Path journals, InstantSource clock) {
        this.database = database;
        this.documents = new SqliteDocumentRepository(database);
        this.archive = new SqliteDocumentArchive(database, clock);
        for (EventKind kind : EventKind.values()) {
            Path journal = journals.resolve(database.name() + kind.suffix());
            copies.put(kind, new SecondCopy(database, kind, new EventJournal(journal)));
        }
        this.decisions =
                new SqliteDecisionRepository(database, copies.get(EventKind.DECISION), clock);
        this.judgements =
                new SqliteJudgementRepository(database, copies.get(EventKind.JUDGEMENT), clock);
        this.notes = new SqliteNoteRepository(database, copies.get(EventKind.NOTE), clock);
        this.noteTexts = new SqliteNoteTexts(database, copies.get(EventKind.NOTE));
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
            Corpus corpus = new Corpus(database, ownFolder.resolve("journal"), clock);
            corpus.completeJournals();
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

    /// A journal that cannot be written keeps nobody from reading; the next decision, judgement or
    /// note tries again and says so.
    private void completeJournals() {
        for (SecondCopy copy : copies.values()) {
            try {
                copy.complete();
            } catch (CorpusException.JournalFailed e) {
                System.getLogger(Corpus.class.getName())
                        .log(System.Logger.Level.WARNING, e.getMessage(), e);
            }
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

    /// What the reader made of what differs.
    public JudgementRepository judgements() {
        return judgements;
    }

    public NoteRepository notes() {
        return notes;
    }

    /// The texts that notes were made in.
    public NoteTexts noteTexts() {
        return noteTexts;
    }

    /// What the reader does not want to judge.
    public IgnoreChoices ignoreChoices() {
        return new SqliteIgnoreChoices(database);
    }

    /// What the reader chose about pairs of documents.
    public PairChoices pairChoices() {
        return new SqlitePairChoices(database);
    }

    /// Reads decisions, judgements or notes back from a journal: after the corpus was lost, or
    /// replaced by an older backup. Adds what the corpus does not have, all or nothing, and changes
    /// nothing else.
    ///
    /// @param journal a file of the folder `journal` in the program's own folder
    /// @throws CorpusException.JournalUnreadable where there is no such file, or it cannot be read
    public Recovery recover(Path journal) {
        EventJournal.Content content;
        try {
            content = new EventJournal(journal).readExisting();
        } catch (IOException e) {
            throw new CorpusException.JournalUnreadable(journal, e);
        }
        Recovery recovery = database.write(session -> EventRecovery.recover(session, content));
        copies.values().forEach(SecondCopy::complete);
        return recovery;
    }

    /// The second copy of this corpus's decisions.
    public Path journal() {
        return copies.get(EventKind.DECISION).file();
    }

    /// The second copy of this corpus's judgements.
    public Path judgementJournal() {
        return copies.get(EventKind.JUDGEMENT).file();
    }

    /// The second copy of this corpus's notes and of the texts that came with them.
    public Path noteJournal() {
        return copies.get(EventKind.NOTE).file();
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
