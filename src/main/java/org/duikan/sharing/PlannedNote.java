package org.duikan.sharing;

import org.duikan.note.Note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A note of a file, held against the corpus.
///
/// @param theirs as the corpus would get it
/// @param mine the latest version the corpus has
/// @param standing how the two compare
/// @param left number of its confirmed places left out, because their documents are not here
public record PlannedNote(Note theirs, Optional<Note> mine, Standing standing, int left) {

    public PlannedNote {
        Objects.requireNonNull(theirs);
        Objects.requireNonNull(mine);
        Objects.requireNonNull(standing);
    }

    /// Whether theirs was changed after mine.
    public boolean isNewer() {
        return mine.isPresent() && theirs.changed().isAfter(mine.get().changed());
    }

    /// Whether theirs has no text where mine has one.
    public boolean isEmptying() {
        return theirs.writing().text().isEmpty()
                && mine.filter(one -> !one.writing().text().isEmpty()).isPresent();
    }

    private boolean isBinning() {
        return theirs.binned() && mine.filter(one -> !one.binned()).isPresent();
    }

    /// What the reader can choose. An import never empties a text.
    public List<Choice> choices() {
        return switch (standing) {
            case SAME -> List.of(Choice.MINE);
            case NEW -> List.of(Choice.THEIRS, Choice.MINE);
            case CHANGED ->
                    isEmptying()
                            ? List.of(Choice.MINE, Choice.BOTH)
                            : List.of(Choice.MINE, Choice.THEIRS, Choice.BOTH);
        };
    }

    /// What happens where the reader chooses nothing: the newer version stays or comes, but none
    /// that would take a note or its text away.
    public Choice byDefault() {
        return switch (standing) {
            case SAME -> Choice.MINE;
            case NEW -> Choice.THEIRS;
            case CHANGED ->
                    isNewer() && !isEmptying() && !isBinning() ? Choice.THEIRS : Choice.MINE;
        };
    }

    /// How a note of a file compares with the corpus.
    public enum Standing {
        NEW,
        SAME,
        /// The corpus has another version.
        CHANGED
    }

    /// What to do with it.
    public enum Choice {
        /// Leave the corpus as it is.
        MINE,
        THEIRS,
        /// Keep mine and take theirs as a note of its own.
        BOTH
    }
}
