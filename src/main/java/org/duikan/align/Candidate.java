package org.duikan.align;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// A possible topical counterpart, whether or not its score reaches the threshold of a link. Two
/// candidates are equal where units and score are.
///
/// @param why finds the reasons; there are many candidates, and few are looked at
public record Candidate(int base, int witness, double score, Supplier<List<Evidence>> why) {

    public Candidate {
        Objects.requireNonNull(why);
    }

    /// A counterpart of which no reason is known.
    public Candidate(int base, int witness, double score) {
        this(base, witness, score, List::of);
    }

    /// Why it is one, as a link of the two would say it; found anew at each call.
    public List<Evidence> evidence() {
        return why.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate that
                && base == that.base
                && witness == that.witness
                && Double.compare(score, that.score) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, witness, score);
    }
}
