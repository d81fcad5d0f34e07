package org.duikan.ui.fx;

import org.duikan.document.DocumentId;

import java.util.List;

/// Shows documents of the corpus to be read.
@FunctionalInterface
public interface TextOpener {

    /// Nothing happens to the open texts where they hold all of these already.
    ///
    /// @param documents the one to read first, then those to read beside it
    void read(List<DocumentId> documents);
}
