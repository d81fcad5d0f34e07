package org.duikan.review;

import org.duikan.align.LinkConstraint;

import java.util.List;

/// The reader's decisions as they stand in two documents of today.
///
/// @param constraints what the aligner has to obey; never contradictory
/// @param placed decisions whose units were all found, oldest first
/// @param lost decisions of which a unit was not found, oldest first; they stay in the corpus and
///   hold again when a later text has their units
public record ResolvedDecisions(
        List<LinkConstraint> constraints, List<Placed> placed, List<LinkDecision> lost) {

    public ResolvedDecisions {
        constraints = List.copyOf(constraints);
        placed = List.copyOf(placed);
        lost = List.copyOf(lost);
    }

    /// A decision with its units.
    ///
    /// @param decision what was decided
    /// @param base indexes of the base units, as the decision orders them
    /// @param witness indexes of the witness units
    /// @param changed whether the text of a unit is another than when it was decided
    public record Placed(
            LinkDecision decision, List<Integer> base, List<Integer> witness, boolean changed) {

        public Placed {
            base = List.copyOf(base);
            witness = List.copyOf(witness);
        }
    }
}
