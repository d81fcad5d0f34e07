package org.duikan.sharing;

import org.duikan.document.Digest;

import java.util.Objects;

/// A text that came with notes.
///
/// @param name what it was called
/// @param digest of the text, checked
/// @param excerpt whether it is only the words another program marked and what stood around them
public record CarriedText(String name, Digest digest, String text, boolean excerpt) {

    public CarriedText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(text);
    }
}
