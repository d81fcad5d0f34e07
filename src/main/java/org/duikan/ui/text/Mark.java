package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.Locale;
import java.util.Objects;

/// Something drawn over a span of a shown text.
///
/// @param span where, in offsets of the shown text
/// @param kind how it looks
/// @param current whether it is the one the reader is at
public record Mark(TextSpan span, Kind kind, boolean current) {

    public Mark {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
    }

    /// The looks of a mark. Each differs from the others in shape, not in colour alone.
    public enum Kind {
        /// Words shared with the other side: tinted, with a thin line below.
        SHARED,
        /// Typographic difference: a hair line below.
        TYPOGRAPHIC,
        /// Put in by the witness: underlined.
        INSERTION,
        /// Left out by the witness: struck.
        OMISSION,
        /// Replaced: boxed.
        SUBSTITUTION,
        /// The other side has letters here: a wedge between two letters.
        PLACE,
        /// Looks like a slip: dotted below.
        SUSPECT,
        /// Found by find: lines above and below.
        HIT;

        String styleClass() {
            return "mark-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
