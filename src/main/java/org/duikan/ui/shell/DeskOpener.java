package org.duikan.ui.shell;

import org.duikan.document.DocumentSummary;
import org.duikan.ui.fx.Desk;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Lays texts on the desk: loads and compares them. Blocks; may be called from any thread.
@FunctionalInterface
public interface DeskOpener {

    /// @param cancelled polled now and then
    /// @throws java.util.NoSuchElementException where a document is no longer in the corpus
    Desk open(DocumentSummary base, List<DocumentSummary> witnesses, BooleanSupplier cancelled);
}
