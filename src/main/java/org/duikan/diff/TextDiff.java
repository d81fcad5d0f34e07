package org.duikan.diff;

import org.duikan.text.Passage;

import java.util.List;

/// Finds the variants between two texts that belong together.
public final class TextDiff {

    private TextDiff() {}

    /// The variants in the order of both texts. They do not overlap, and replacing every base span
    /// by its witness span turns the base text into the witness text.
    public static List<Variant> compare(Passage base, Passage witness) {
        throw new UnsupportedOperationException("to be written");
    }
}
