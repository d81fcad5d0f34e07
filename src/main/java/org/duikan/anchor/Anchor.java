package org.duikan.anchor;

import org.duikan.document.Digest;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Objects;

/// Where some words of a document stood when a note was put to them. Never rewritten: what became
/// of the words later is found anew from this.
///
/// @param text digest of the whole text of the revision the words were marked in
/// @param span the words in that text, in UTF-16 units; empty for a place between two characters
/// @param path labels of the groups and of the unit in which the words begin, outermost first, as
///   printed; empty outside all units
/// @param quote the words with what stood around them
public record Anchor(Digest text, TextSpan span, List<String> path, Quote quote) {

    public Anchor {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
        path = List.copyOf(path);
        Objects.requireNonNull(quote);
    }
}
