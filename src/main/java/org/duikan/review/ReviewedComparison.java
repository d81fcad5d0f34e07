package org.duikan.review;

import org.duikan.align.Comparison;
import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.align.PairKind;
import org.duikan.document.DocumentSummary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A comparison made under the reader's decisions.
///
/// @param base the base as lists show it
/// @param witness the witness
/// @param comparison of the two
/// @param decisions what it was made under
/// @param chosenKind what the reader said the pair is; empty where it was recognised
public record ReviewedComparison(
        DocumentSummary base,
        DocumentSummary witness,
        Comparison comparison,
        ResolvedDecisions decisions,
        Optional<PairKind> chosenKind) {

    public ReviewedComparison {
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(decisions);
        Objects.requireNonNull(chosenKind);
    }

    /// What new decisions are made about.
    public ReviewedPair pair() {
        return new ReviewedPair(base.id(), witness.id(), comparison);
    }

    /// The decision that holds for two units; empty where the program judges.
    public Optional<LinkDecision> decision(int baseUnit, int witnessUnit) {
        return constraint(baseUnit, witnessUnit)
                .flatMap(
                        constraint ->
                                last(
                                        placed ->
                                                placed.base().contains(baseUnit)
                                                        && placed.witness().contains(witnessUnit)
                                                        && agrees(placed, constraint)));
    }

    private static boolean agrees(ResolvedDecisions.Placed placed, LinkConstraint constraint) {
        LinkDecision.Verdict verdict = placed.decision().verdict();
        return constraint.kind() == Kind.REQUIRED
                ? verdict.links()
                : verdict == LinkDecision.Verdict.REJECTED;
    }

    private Optional<LinkConstraint> constraint(int baseUnit, int witnessUnit) {
        return decisions.constraints().stream()
                .filter(one -> one.base() == baseUnit && one.witness() == witnessUnit)
                .findFirst();
    }

    /// The decision that a base unit has no counterpart; empty where there is none.
    public Optional<LinkDecision> alone(int baseUnit) {
        boolean holds =
                decisions.constraints().stream()
                        .anyMatch(one -> one.kind() == Kind.ALONE && one.base() == baseUnit);
        return holds
                ? last(
                        placed ->
                                placed.base().contains(baseUnit)
                                        && placed.decision().verdict()
                                                == LinkDecision.Verdict.NO_COUNTERPART)
                : Optional.empty();
    }

    private Optional<LinkDecision> last(
            java.util.function.Predicate<ResolvedDecisions.Placed> wanted) {
        List<ResolvedDecisions.Placed> newestFirst = decisions.placed().reversed();
        return newestFirst.stream()
                .filter(wanted)
                .findFirst()
                .map(ResolvedDecisions.Placed::decision);
    }
}
