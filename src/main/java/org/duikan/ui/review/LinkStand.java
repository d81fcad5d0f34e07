package org.duikan.ui.review;

import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ResolvedDecisions.Placed;
import org.duikan.review.ReviewedComparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Units that belong together or might, and what was decided about them.
///
/// @param about the comparison they stand in
/// @param base indexes of the base units, at least one
/// @param witness indexes of the witness units, at least one
/// @param relation how they belong together, or would
/// @param linked whether they are linked now
public record LinkStand(
        ReviewedComparison about,
        List<Integer> base,
        List<Integer> witness,
        Relation relation,
        boolean linked) {

    public LinkStand {
        Objects.requireNonNull(about);
        Objects.requireNonNull(relation);
        base = List.copyOf(base);
        witness = List.copyOf(witness);
    }

    public static LinkStand of(ReviewedComparison about, Link link) {
        return new LinkStand(about, link.base(), link.witness(), link.relation(), true);
    }

    /// Two units that are not linked.
    public static LinkStand apart(ReviewedComparison about, int base, int witness) {
        return new LinkStand(about, List.of(base), List.of(witness), usual(about), false);
    }

    /// How units of a pair belong together where the reader links them: a later plan takes a topic
    /// up, anything else has the unit itself.
    public static Relation usual(ReviewedComparison about) {
        return about.comparison().kind() == PairKind.LATER_PLAN
                ? Relation.RELATED
                : Relation.REVISED;
    }

    /// What the reader decided about them last.
    public Optional<LinkDecision> decision() {
        return placed().map(Placed::decision);
    }

    /// The same, with where it stands now.
    public Optional<Placed> placed() {
        return about.placed(base.getFirst(), witness.getFirst());
    }

    public Optional<Verdict> verdict() {
        return decision().map(LinkDecision::verdict);
    }
}
