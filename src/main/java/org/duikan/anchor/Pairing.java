package org.duikan.anchor;

import org.duikan.text.Passage;

import java.util.List;

/// Two passages of the folded texts that belong together.
///
/// @param from in the text the anchors were made in
/// @param to in the text they are looked for in
/// @param moved whether the unit or group left its place in the order
/// @param doubtful parts of `from` that belong here only if nearly all their characters are kept
record Pairing(Passage from, Passage to, boolean moved, List<Passage> doubtful) {

    Pairing {
        doubtful = List.copyOf(doubtful);
    }

    Pairing(Passage from, Passage to, boolean moved) {
        this(from, to, moved, List.of());
    }
}
