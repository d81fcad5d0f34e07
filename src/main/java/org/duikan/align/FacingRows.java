package org.duikan.align;

import java.util.List;
import java.util.Set;

/// Lays out one base and its witnesses as rows that stand face to face, in the order of the base.
public final class FacingRows {

    private FacingRows() {}

    /// @param comparisons one for each witness, all with the same base; at least one
    /// @param unfolded indexes of absent base groups to show unit by unit instead of folded
    public static List<FacingRow> of(List<Comparison> comparisons, Set<Integer> unfolded) {
        throw new UnsupportedOperationException("to be written");
    }
}
