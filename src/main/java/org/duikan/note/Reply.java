package org.duikan.note;

import java.time.Instant;
import java.util.Objects;

/// The answer to a note.
///
/// @param author who, as the reader or the system says; may be empty
/// @param time when it was last changed
public record Reply(String text, String author, Instant time) {

    public Reply {
        Objects.requireNonNull(text);
        Objects.requireNonNull(author);
        Objects.requireNonNull(time);
    }
}
