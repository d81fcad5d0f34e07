package org.duikan.review;

import org.duikan.align.Comparison;
import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.align.PairKind;
import org.duikan.document.DocumentSummary;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ResolvedDecisions.Placed;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

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
        return placed(baseUnit, witnessUnit).map(Placed::decision);
    }

    /// The decision that holds for two units, with where it stands now; empty where the program
    /// judges.
    public Optional<Placed> placed(int baseUnit, int witnessUnit) {
        return constraint(baseUnit, witnessUnit)
                .flatMap(
                        constraint ->
                                last(
                                        placed ->
                                                placed.base().contains(baseUnit)
                                                        && placed.witness().contains(witnessUnit)
                                                        && agrees(placed, constraint)));
    }

    private static boolean agrees(Placed placed, LinkConstraint constraint) {
        Verdict verdict = placed.decision().verdict();
        return constraint.kind() == Kind.REQUIRED ? verdict.links() : verdict == Verdict.REJECTED;
    }

    private Optional<LinkConstraint> constraint(int baseUnit, int witnessUnit) {
        return decisions.constraints().stream()
                .filter(one -> one.base() == baseUnit && one.witness() == witnessUnit)
                .findFirst();
    }

    /// The decision that a base unit has no counterpart; empty where there is none.
    public Optional<LinkDecision> alone(int baseUnit) {
        return placedAlone(baseUnit).map(Placed::decision);
    }

    /// The decision that a base unit has no counterpart, with where it stands now.
    public Optional<Placed> placedAlone(int baseUnit) {
        return alone(one -> one.base() == baseUnit, placed -> placed.base().contains(baseUnit));
    }

    /// The decision that a witness unit has no counterpart, with where it stands now.
    public Optional<Placed> placedAloneInWitness(int witnessUnit) {
        return alone(
                one -> one.witness() == witnessUnit,
                placed -> placed.witness().contains(witnessUnit));
    }

    private Optional<Placed> alone(Predicate<LinkConstraint> about, Predicate<Placed> names) {
        boolean holds =
                decisions.constraints().stream()
                        .anyMatch(one -> one.kind() == Kind.ALONE && about.test(one));
        return holds
                ? last(
                        placed ->
                                names.test(placed)
                                        && placed.decision().verdict() == Verdict.NO_COUNTERPART)
                : Optional.empty();
    }

    private Optional<Placed> last(Predicate<Placed> wanted) {
        return decisions.placed().reversed().stream().filter(wanted).findFirst();
    }
}
