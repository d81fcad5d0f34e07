package org.duikan.app;

import org.duikan.command.CorpusDoor;
import org.duikan.document.DocumentRepository;
import org.duikan.i18n.Texts;
import org.duikan.importing.FileReader;
import org.duikan.importing.Importer;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;
import org.duikan.store.Corpus;
import org.duikan.store.Recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens corpora for the command line. A corpus has the seeds from the moment it is made.
final class CorpusAccess implements CorpusDoor {
    private final Directories directories;

    CorpusAccess(Directories directories) {
        this.directories = directories;
    }

    @Override
    public List<Path> orphanedJournals() {
        return directories.orphanedJournals();
    }

    @Override
    public OpenCorpus open(Optional<Path> file) {
        directories.prepare();
        Corpus corpus = Corpus.open(file.orElse(directories.corpus()), directories.home());
        Seeds.plant(corpus.archive(), JobContext.none());
        return new Opened(corpus);
    }

    private record Opened(Corpus corpus) implements OpenCorpus {

        @Override
        public Path file() {
            return corpus.file();
        }

        @Override
        public DocumentRepository documents() {
            return corpus.documents();
        }

        @Override
        public Importer importer() {
            return new Importer(new FileReader(), corpus.archive());
        }

        @Override
        public NoteRepository notes() {
            return corpus.notes();
        }

        @Override
        public NoteTexts noteTexts() {
            return corpus.noteTexts();
        }

        @Override
        public List<String> verify(Texts texts) {
            return corpus.verify().faults().stream().map(fault -> fault.sentence(texts)).toList();
        }

        @Override
        public void backup(Path target) {
            corpus.backup(target);
        }

        @Override
        public Recovered recover(Path journal) {
            Recovery found = corpus.recover(journal);
            return new Recovered(found.recovered(), found.withoutDocument(), found.damaged());
        }

        @Override
        public void close() {
            corpus.close();
        }
    }
}
