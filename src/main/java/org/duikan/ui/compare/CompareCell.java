package org.duikan.ui.compare;

import java.util.List;

/// One document's part of a row.
///
/// @param text what it shows of the document
/// @param tone how it looks
/// @param badges what the interface adds
record CompareCell(CellText text, Tone tone, List<Badge> badges) {

    CompareCell {
        badges = List.copyOf(badges);
    }

    static CompareCell of(CellText text, Tone tone, Badge... badges) {
        return new CompareCell(text, tone, List.of(badges));
    }

    /// How a cell looks.
    enum Tone {
        FULL,
        /// Shown for orientation; stands in full elsewhere.
        FAINT,
        HEADING,
        FOLDED,
        /// The row's unit has no counterpart here.
        ABSENT,
        BLANK
    }
}
