package org.duikan.store;

import org.duikan.i18n.Texts;

import java.util.Locale;
import java.util.Objects;

/// Something in the corpus that is not as it was written.
///
/// @param kind what it is
/// @param subject the document concerned, or what SQLite says of the file
public record CorpusFault(Kind kind, String subject) {

    public CorpusFault {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
    }

    public String sentence(Texts texts) {
        return texts.get(
                "problem.fault-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), subject);
    }

    /// The kinds of fault.
    public enum Kind {
        /// SQLite finds the file's pages or indexes damaged.
        FILE,
        /// A row names another that is not there.
        REFERENCE,
        /// The bytes of a document's file are not those that were imported.
        BYTES,
        /// The text of a document is not the one that was imported.
        TEXT,
        /// A unit lies outside its text, or units are missing.
        UNITS,
        /// A revision has no content.
        CONTENT_MISSING,
        /// A decision is not as it was written.
        DECISION,
        /// A judgement, or a unit it names, is not as it was written.
        JUDGEMENT,
        /// A version of a note is not as it was written.
        NOTE,
        /// A text that came with notes is not as it was kept.
        NOTE_TEXT
    }
}
