package org.duikan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lays out one base and its witnesses as rows that stand face to face, in the order of the base.
///
/// A unit of the base has one row; what a witness adds or moved here stands in rows of its own
/// behind the row of the unit it follows in that witness. So nothing is shown twice in full, and
/// nothing is left out:
///
/// - every base unit stands in exactly one row that is not faint, or inside one folded group;
/// - every witness unit stands in exactly one row of its column, but for related units of a later
///   plan, which stand at every base unit they are related to;
/// - headings that belong together face each other, others stand alone before the first unit they
///   head;
/// - lines before and behind the body stand face to face where they belong together; others are not
///   shown.
public final class FacingRows {

    private FacingRows() {}

    /// The rows for some comparisons.
    ///
    /// @param comparisons one for each witness, all with the same base; at least one
    /// @param unfolded indexes of absent base groups to show unit by unit instead of folded
    public static List<FacingRow> of(List<Comparison> comparisons, Set<Integer> unfolded) {
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("no witness");
        }
        FacingRowDrafts drafts = new FacingBase(comparisons, unfolded).drafts();
        FacingMatter.place(comparisons, drafts);
        for (int column = 0; column < comparisons.size(); column++) {
            new FacingWitness(comparisons.get(column), column, drafts).place();
        }
        return finished(drafts.inOrder());
    }

    private static List<FacingRow> finished(List<FacingRowDrafts.Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).index = i;
        }
        List<FacingRow> rows = new ArrayList<>(drafts.size());
        for (FacingRowDrafts.Draft draft : drafts) {
            rows.add(draft.finished());
        }
        return List.copyOf(rows);
    }
}
