package org.duikan.align;

import java.util.Locale;

/// A reason why two units belong together.
///
/// @param kind what is shared
/// @param text the shared term, number, name or stretch, as the base prints it
/// @param weight its share in the score, 0..1
public record Evidence(Kind kind, String text, double weight) {

    /// What two units can share.
    public enum Kind {
        TERM,
        NUMBER,
        NAME,
        HEADING,
        STRETCH;

        /// The lower-case English word, as exports write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
