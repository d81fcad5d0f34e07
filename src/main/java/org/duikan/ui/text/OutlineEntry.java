package org.duikan.ui.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A line of an outline.
///
/// @param num label, may be empty
/// @param heading title or first words
/// @param group whether it heads others
/// @param marks what stands beside it: one, or one for each witness; none for a line without
/// @param row the row of the list that shows it, -1 where none does
public record OutlineEntry(String num, String heading, boolean group, List<Mark> marks, int row) {

    public OutlineEntry {
        marks = List.copyOf(marks);
    }

    /// A line with one mark.
    ///
    /// @param state what its mark says
    /// @param mark the words of the mark; empty for none
    public OutlineEntry(
            String num, String heading, boolean group, State state, String mark, int row) {
        this(num, heading, group, List.of(new Mark(state, mark, false)), row);
    }

    /// The words of all marks.
    public String mark() {
        return marks.stream().map(Mark::words).collect(Collectors.joining(" "));
    }

    /// A mark beside a line.
    ///
    /// @param state what it says
    /// @param words its words; empty for none
    /// @param mine whether the reader decided so
    public record Mark(State state, String words, boolean mine) {

        public Mark {
            Objects.requireNonNull(state);
            Objects.requireNonNull(words);
        }
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
