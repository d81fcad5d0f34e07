package org.duikan.ui.text;

import java.util.Objects;

/// A line of an outline.
///
/// @param num label, may be empty
/// @param heading title or first words
/// @param group whether it heads others
/// @param state what its mark says
/// @param mark the words of the mark; empty for none
/// @param row the row of the list that shows it, -1 where none does
public record OutlineEntry(
        String num, String heading, boolean group, State state, String mark, int row) {

    public OutlineEntry {
        Objects.requireNonNull(state);
    }

    /// What the mark beside an entry says.
    public enum State {
        PLAIN,
        SAME,
        VARIANTS,
        MOVED,
        ABSENT,
        /// Something is odd in the document itself.
        REMARKED
    }
}
