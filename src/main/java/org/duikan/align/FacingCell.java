package org.duikan.align;

import java.util.List;

/// What one document shows in a [FacingRow].
public sealed interface FacingCell {

    /// Nothing stands here.
    record Blank() implements FacingCell {}

    /// A line before or behind the body; `line` is its index in
    /// [PolicyDocument#matter()][org.duikan.document.PolicyDocument#matter()].
    record Matter(int line) implements FacingCell {}

    /// A group heading; `group` is its index in the document's groups.
    record Heading(int group) implements FacingCell {}

    /// Units in full.
    ///
    /// @param units indexes among the document's alignable units
    /// @param link index of the link in that witness's comparison, -1 in the base cell and for
    ///   units without a link
    /// @param faint whether the units are shown for orientation only, because their own place is
    ///   elsewhere
    record Units(List<Integer> units, int link, boolean faint) implements FacingCell {
        public Units {
            units = List.copyOf(units);
        }
    }

    /// The counterpart moved and stands in full in another row.
    ///
    /// @param units the witness units
    /// @param link index of the link in that witness's comparison
    /// @param row index of the row that shows it in full
    record MovedTo(List<Integer> units, int link, int row) implements FacingCell {
        public MovedTo {
            units = List.copyOf(units);
        }
    }

    /// Related units of a later plan, best first; `links` are the indexes of their links, one for
    /// each unit.
    record Related(List<Integer> units, List<Integer> links) implements FacingCell {
        public Related {
            units = List.copyOf(units);
            links = List.copyOf(links);
        }
    }

    /// A whole group folded into one cell.
    ///
    /// @param group index of the group
    /// @param units the units inside it
    record FoldedGroup(int group, List<Integer> units) implements FacingCell {
        public FoldedGroup {
            units = List.copyOf(units);
        }
    }

    /// The row's unit or group has no counterpart here.
    record Absent() implements FacingCell {}
}
