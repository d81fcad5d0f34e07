package org.duikan.review;

import org.duikan.align.LinkConstraint;

import java.util.ArrayList;
import java.util.List;

/// The reader's decisions as they stand in two documents of today.
///
/// @param constraints what the aligner has to obey; never contradictory
/// @param placed decisions whose units were all found, oldest first
/// @param lost decisions of which a unit was not found and that no later one took the place of,
///   oldest first; they stay in the corpus and hold again when a later text has their units
public record ResolvedDecisions(
        List<LinkConstraint> constraints, List<Placed> placed, List<Lost> lost) {

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

    /// A decision that cannot be shown at its place, because a unit of it is gone.
    ///
    /// @param decision what was decided
    /// @param base index of each base unit, in the decision's order; -1 for one that was not found
    /// @param witness the same for the witness units
    /// @param before earlier decisions about the very same units, oldest first; they would come up
    ///   again if only this one were taken back
    public record Lost(
            LinkDecision decision,
            List<Integer> base,
            List<Integer> witness,
            List<LinkDecision> before) {
        /// Stands for a unit that was not found.
        public static final int NOWHERE = -1;

        public Lost {
            base = List.copyOf(base);
            witness = List.copyOf(witness);
            before = List.copyOf(before);
        }

        /// It and those before it, the newest first: the order in which they are taken back.
        public List<LinkDecision> all() {
            List<LinkDecision> all = new ArrayList<>(before);
            all.add(decision);
            return all.reversed();
        }
    }
}
