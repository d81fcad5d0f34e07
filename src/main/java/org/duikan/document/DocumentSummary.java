package org.duikan.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A document as a list shows it.
///
/// @param id its name in the corpus
/// @param shortName the name pickers show: given by the manifest or the reader, else cut from the
///   title
/// @param facts what it says of itself
/// @param kind sort of document as the manifest or the reader says (`opinion`, `reprint`, `plan`,
///   …); may be empty
/// @param origin where it came from
/// @param base the document it is a reprint, revision or later plan of, where that is known
/// @param fileName name of the file it was read from
/// @param units number of alignable units
/// @param characters number of code points of the text
/// @param imported when this revision came in
/// @param englishName the name pickers show in the English interface; the same as `shortName` where
///   there is no other
public record DocumentSummary(
        DocumentId id,
        String shortName,
        DocumentFacts facts,
        String kind,
        Origin origin,
        Optional<DocumentId> base,
        String fileName,
        int units,
        int characters,
        Instant imported,
        String englishName) {

    public DocumentSummary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(base);
        Objects.requireNonNull(englishName);
    }

    /// A document with one name for both languages.
    public DocumentSummary(
            DocumentId id,
            String shortName,
            DocumentFacts facts,
            String kind,
            Origin origin,
            Optional<DocumentId> base,
            String fileName,
            int units,
            int characters,
            Instant imported) {
        this(
                id,
                shortName,
                facts,
                kind,
                origin,
                base,
                fileName,
                units,
                characters,
                imported,
                shortName);
    }

    /// The name pickers show in a language of the interface.
    public String shortName(Locale language) {
        return "en".equals(language.getLanguage()) ? englishName : shortName;
    }

    /// Where a document came from.
    public enum Origin {
        /// Bundled with the program.
        SEED,
        /// Brought by the reader.
        OWN
    }
}
