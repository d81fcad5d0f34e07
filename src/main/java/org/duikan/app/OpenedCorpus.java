package org.duikan.app;

import org.duikan.document.DocumentRepository;
import org.duikan.importing.FileReader;
import org.duikan.importing.Importer;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.note.NotePlacer;
import org.duikan.note.NoteTexts;
import org.duikan.review.DecisionRepository;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.store.Corpus;
import org.duikan.ui.judging.JudgingServices;
import org.duikan.ui.notes.NotesServices;
import org.duikan.ui.shell.DeskOpener;
import org.duikan.ui.shell.ReviewedDeskOpener;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What the window uses of an open corpus.
///
/// @param corpus the corpus
/// @param choices what the reader chose about pairs
/// @param comparer compares under the reader's decisions
record OpenedCorpus(Corpus corpus, PairChoices choices, PairComparer comparer)
        implements AutoCloseable {

    /// Opens a corpus; one that is new gets the bundled documents.
    ///
    /// @param file the corpus; empty for the reader's own
    static OpenedCorpus open(Directories directories, Optional<Path> file) {
        directories.prepare();
        Corpus opened = Corpus.open(file.orElse(directories.corpus()), directories.home());
        Seeds.plant(opened.archive(), JobContext.none());
        PairChoices choices = opened.pairChoices();
        return new OpenedCorpus(
                opened, choices, new PairComparer(opened.documents(), opened.decisions(), choices));
    }

    DocumentRepository documents() {
        return corpus.documents();
    }

    DecisionRepository decisions() {
        return corpus.decisions();
    }

    DeskOpener opener() {
        return new ReviewedDeskOpener(documents(), comparer);
    }

    JudgingServices judging(String author) {
        return new JudgingServices(
                corpus.judgements(), corpus.ignoreChoices(), InstantSource.system(), author);
    }

    NotesServices notes(String author) {
        NoteTexts texts = corpus.noteTexts();
        return new NotesServices(
                corpus.notes(),
                texts,
                documents(),
                new NotePlacer(texts, documents()),
                InstantSource.system(),
                author);
    }

    Importer importer() {
        return new Importer(new FileReader(), corpus.archive());
    }

    @Override
    public void close() {
        corpus.close();
    }
}
