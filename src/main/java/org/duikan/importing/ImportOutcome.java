package org.duikan.importing;

import org.duikan.document.DocumentSummary;

/// What came of importing a file.
public sealed interface ImportOutcome {

    /// The file's text is in the corpus.
    sealed interface Kept extends ImportOutcome {
        DocumentSummary document();
    }

    /// A new document.
    record Added(DocumentSummary document) implements Kept {}

    /// A new revision of a document that was there.
    record Revised(DocumentSummary document) implements Kept {}

    /// A deleted document with the same text was brought back.
    record BroughtBack(DocumentSummary document) implements Kept {}

    /// The corpus has the same text already; nothing was changed.
    record AlreadyThere(DocumentSummary document) implements Kept {}

    /// The file cannot become a document; the corpus was not changed.
    record Refused(ImportProblem problem) implements ImportOutcome {}
}
