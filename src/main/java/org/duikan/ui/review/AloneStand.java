package org.duikan.ui.review;

import org.duikan.review.ResolvedDecisions.Placed;
import org.duikan.review.ReviewedComparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Units of one side that might have no counterpart on the other, and what was decided about that.
///
/// @param about the comparison they stand in
/// @param base indexes of the base units; empty where it is about the witness's
/// @param witness indexes of the witness units; empty where it is about the base's
public record AloneStand(ReviewedComparison about, List<Integer> base, List<Integer> witness) {

    /// @throws IllegalArgumentException unless exactly one side has units
    public AloneStand {
        Objects.requireNonNull(about);
        base = List.copyOf(base);
        witness = List.copyOf(witness);
        if (base.isEmpty() == witness.isEmpty()) {
            throw new IllegalArgumentException("one side is alone, not both or none");
        }
    }

    /// The decision that they have no counterpart.
    public Optional<Placed> placed() {
        return base.isEmpty()
                ? about.placedAloneInWitness(witness.getFirst())
                : about.placedAlone(base.getFirst());
    }
}
