package org.duikan.sharing;

import org.duikan.document.DocumentSummary;

import java.util.Objects;

/// The document of the corpus that a document of a file was taken for.
///
/// @param shared the document of the file
/// @param held the one of the corpus
/// @param reason by what it was known
public record DocumentMatch(SharedDocument shared, DocumentSummary held, Reason reason) {

    public DocumentMatch {
        Objects.requireNonNull(shared);
        Objects.requireNonNull(held);
        Objects.requireNonNull(reason);
    }

    /// What a document is known by, the surest first.
    public enum Reason {
        /// The corpus has, or had, the very text.
        TEXT,
        /// 发文字号; the corpus may hold another print.
        NUMBER,
        TITLE,
        /// Most of its text; the corpus holds another print.
        WORDS
    }
}
