package org.duikan.align;

import java.util.Locale;

/// How the two sides of a link belong together.
public enum Relation {
    /// Only typography differs.
    SAME,
    /// The same unit, with variants of substance.
    REVISED,
    /// A stretch reused outside its own unit; says nothing of the unit's presence.
    QUOTED,
    /// The same topic in other words.
    RELATED;

    /// Whether the link says that the unit itself is there: [#SAME] or [#REVISED].
    public boolean isPresence() {
        return this == SAME || this == REVISED;
    }

    /// The lower-case English word, as exports write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
