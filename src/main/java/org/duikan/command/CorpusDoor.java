package org.duikan.command;

import org.duikan.document.DocumentRepository;
import org.duikan.i18n.Texts;
import org.duikan.importing.Importer;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The way from a command to the corpus. All calls throw the corpus's own exception where it cannot
/// be read or written.
public interface CorpusDoor {

    /// Opens a corpus.
    ///
    /// @param file the corpus; empty for the reader's own
    OpenCorpus open(Optional<Path> file);

    /// Second copies that lie where the reader's own corpus is missing and would be made anew,
    /// without what is in them.
    List<Path> orphanedJournals();

    /// A corpus while a command works on it.
    interface OpenCorpus extends AutoCloseable {

        /// Where it stands.
        Path file();

        DocumentRepository documents();

        Importer importer();

        NoteRepository notes();

        /// The texts its notes were made in.
        NoteTexts noteTexts();

        /// Reads everything in it.
        ///
        /// @return one sentence for each thing that is not as it was written
        List<String> verify(Texts texts);

        /// Copies it, verified, to a file that does not exist yet.
        void backup(Path target);

        /// Reads what the reader decided and judged back from a journal; adds what is missing and
        /// changes nothing else.
        Recovered recover(Path journal);

        @Override
        void close();
    }

    /// What came of reading a journal back.
    ///
    /// @param recovered number of entries the corpus did not have and has now
    /// @param withoutDocument number of entries whose documents, or whose judgements to take back,
    ///   the corpus does not have
    /// @param damaged number of lines that could not be read
    record Recovered(int recovered, int withoutDocument, int damaged) {
        boolean isWhole() {
            return withoutDocument == 0 && damaged == 0;
        }
    }
}
