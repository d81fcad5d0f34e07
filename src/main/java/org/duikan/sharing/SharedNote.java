package org.duikan.sharing;

import org.duikan.note.Note;
import org.duikan.note.PlacedNote;

import java.util.Objects;
import java.util.Optional;

/// A note to be shared.
///
/// @param state what became of its words here, for whoever reads the file; it is found anew where
///   the note is taken in
public record SharedNote(Note note, Optional<PlacedNote.State> state) {

    public SharedNote {
        Objects.requireNonNull(note);
        Objects.requireNonNull(state);
    }

    public static SharedNote of(PlacedNote placed) {
        return new SharedNote(placed.note(), Optional.of(placed.state()));
    }
}
