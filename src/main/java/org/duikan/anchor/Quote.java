package org.duikan.anchor;

import java.util.Objects;

/// Words with what stands around them, as printed.
///
/// @param prefix what stands before, from the beginning of its sentence, at most [#AROUND] UTF-16
///   units
/// @param exact the words
/// @param suffix what stands behind, to the end of its sentence, at most [#AROUND] units
public record Quote(String prefix, String exact, String suffix) {
    /// How much of the surroundings is kept, in UTF-16 units.
    public static final int AROUND = 32;

    public Quote {
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(exact);
        Objects.requireNonNull(suffix);
    }
}
