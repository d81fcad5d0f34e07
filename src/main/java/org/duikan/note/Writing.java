package org.duikan.note;

import java.util.List;
import java.util.Objects;

/// What the reader writes in a note.
///
/// @param tags without blanks around them, none twice, in the order given
/// @param text may be empty
public record Writing(NoteKind kind, NoteColour colour, List<String> tags, String text) {

    public Writing {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(colour);
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        Objects.requireNonNull(text);
    }
}
