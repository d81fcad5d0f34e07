package org.duikan.align;

import java.util.List;

/// A row of a side-by-side view: one cell for the base and one for each witness, standing face to
/// face.
///
/// @param kind what the row shows
/// @param base the base's cell
/// @param witnesses the witnesses' cells, in the order of the comparisons
public record FacingRow(Kind kind, FacingCell base, List<FacingCell> witnesses) {

    public FacingRow {
        witnesses = List.copyOf(witnesses);
    }

    /// What a row shows.
    public enum Kind {
        /// Lines before or behind the body that belong together: title, document number, date.
        MATTER,
        /// Group headings.
        HEADING,
        /// Units at their base place, or added units at their witness place.
        UNITS,
        /// A moved unit in full at its witness place: the base side is faint.
        MOVED,
        /// A group that is absent from every witness, folded.
        FOLDED
    }
}
