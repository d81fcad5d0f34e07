package org.duikan.store;

import org.duikan.i18n.LocalisedException;

import java.nio.file.Path;

/// The corpus could not do what was asked; nothing half-done is left in it.
public abstract sealed class CorpusException extends LocalisedException {

    private CorpusException(String technical, Throwable cause, String key, Object... arguments) {
        super(technical, cause, "problem.corpus-" + key, arguments);
    }

    /// Another program, or another window of this one, holds the corpus.
    public static final class InUse extends CorpusException {
        InUse(Path file, Throwable cause) {
            super("corpus is locked: " + file, cause, "in-use", file.toString());
        }
    }

    /// The file or its folder cannot be written.
    public static final class ReadOnly extends CorpusException {
        ReadOnly(Path file, Throwable cause) {
            super("corpus cannot be written: " + file, cause, "read-only", file.toString());
        }
    }

    /// The corpus was written by a newer version of the program.
    public static final class Newer extends CorpusException {
        Newer(Path file, long found, int known) {
            super(
                    "schema " + found + " of " + file + " is newer than " + known,
                    null,
                    "newer",
                    file.toString());
        }
    }

    /// The file is something else than a corpus.
    public static final class Foreign extends CorpusException {
        Foreign(Path file, String technical) {
            super("not a corpus: " + file + ": " + technical, null, "foreign", file.toString());
        }
    }

    /// The file is a corpus, but parts of it are not as they were written.
    public static final class Damaged extends CorpusException {
        Damaged(Path file, String technical, Throwable cause) {
            super(
                    "corpus is damaged: " + file + ": " + technical,
                    cause,
                    "damaged",
                    file.toString());
        }
    }

    /// The disk has no room left.
    public static final class Full extends CorpusException {
        Full(Path file, Throwable cause) {
            super("no room left for " + file, cause, "full", file.toString());
        }
    }

    /// The system failed to read or write the file.
    public static final class Failed extends CorpusException {
        Failed(Path file, String technical, Throwable cause) {
            super("corpus failed: " + file + ": " + technical, cause, "failed", file.toString());
        }
    }

    /// The folder the corpus should stand in is missing.
    public static final class FolderMissing extends CorpusException {
        FolderMissing(Path file) {
            super("no such folder: " + file.getParent(), null, "folder-missing", file.toString());
        }
    }

    /// The file was moved away, deleted or replaced while it was open.
    public static final class Gone extends CorpusException {
        Gone(Path file) {
            super("corpus is gone: " + file, null, "gone", file.toString());
        }
    }

    /// A backup would have to overwrite a file.
    public static final class TargetExists extends CorpusException {
        TargetExists(Path target) {
            super("exists already: " + target, null, "target-exists", target.toString());
        }
    }

    /// A journal to read back from is missing or cannot be read.
    public static final class JournalUnreadable extends CorpusException {
        JournalUnreadable(Path journal, Throwable cause) {
            super(
                    "journal cannot be read: " + journal + ": " + cause,
                    cause,
                    "journal-unreadable",
                    journal.toString());
        }
    }

    /// A decision, judgement or note was saved in the corpus, but its second copy could not be.
    public static final class JournalFailed extends CorpusException {
        JournalFailed(Path journal, Throwable cause) {
            super(
                    "journal cannot be written: " + journal + ": " + cause,
                    cause,
                    "journal-failed",
                    journal.toString());
        }
    }

    /// The corpus was closed.
    public static final class Closed extends CorpusException {
        Closed(Path file) {
            super("corpus is closed: " + file, null, "closed", file.toString());
        }
    }
}
