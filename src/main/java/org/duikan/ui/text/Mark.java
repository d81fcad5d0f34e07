package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.Locale;
import java.util.Objects;

/// Something drawn over a span of a shown text.
///
/// @param span where, in offsets of the shown text
/// @param kind how it looks
/// @param current whether it is the one the reader is at
/// @param sign what stands in the margin beside it
public record Mark(TextSpan span, Kind kind, boolean current, Sign sign) {

    public Mark {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sign);
    }

    /// A mark without a sign in the margin.
    public Mark(TextSpan span, Kind kind, boolean current) {
        this(span, kind, current, Sign.NONE);
    }

    /// A letter in the margin, and the colour of mark and letter.
    ///
    /// @param letter empty for none
    /// @param colour a lower-case English word; empty for the colour of the kind
    public record Sign(String letter, String colour) {
        static final Sign NONE = new Sign("", "");

        public Sign {
            Objects.requireNonNull(letter);
            Objects.requireNonNull(colour);
        }

        String styleClass() {
            return "sign-" + (colour.isEmpty() ? "plain" : colour);
        }
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
        HIT,
        /// Noted: tinted, with a thick line below.
        NOTE,
        /// Noted as a whole: a bar in the margin.
        NOTE_BAR;

        String styleClass() {
            return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
