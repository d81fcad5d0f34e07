package org.duikan.ui.traces;

import org.duikan.document.DocumentSummary;

/// Opens two documents side by side at a place of both.
@FunctionalInterface
public interface PairOpener {

    /// @param baseUnit index of the base unit to show
    /// @param witnessUnit index of the witness unit, or -1 where it has no counterpart
    void open(DocumentSummary base, DocumentSummary witness, int baseUnit, int witnessUnit);
}
