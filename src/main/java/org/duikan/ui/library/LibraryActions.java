package org.duikan.ui.library;

import org.duikan.document.DocumentSummary;

/// What the library lets the reader do with the rest of the window.
public interface LibraryActions {

    void read(DocumentSummary document);

    void chooseBase(DocumentSummary document);

    void chooseWitness(DocumentSummary document);

    /// Asks for files and imports them.
    void importFiles();

    /// Leaves the library.
    void leave();
}
