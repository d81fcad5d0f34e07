package org.duikan.ui.library;

import org.duikan.document.DocumentSummary;

/// What the library lets the reader do with the rest of the window.
public interface LibraryActions {

    void read(DocumentSummary document);

    void chooseBase(DocumentSummary document);

    void chooseWitness(DocumentSummary document);

    /// Asks for files and imports them.
    void importFiles();

    /// Asks for a file with a corrected text and makes it the document's newest revision.
    void revise(DocumentSummary document);

    /// Leaves the library.
    void leave();
}
