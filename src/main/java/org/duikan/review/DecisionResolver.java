package org.duikan.review;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.review.ResolvedDecisions.Lost;
import org.duikan.review.ResolvedDecisions.Placed;

import java.util.ArrayList;
import java.util.List;

/// Finds what decisions mean in the documents as they are now.
public final class DecisionResolver {
    private final AnchorNumbers base;
    private final AnchorNumbers witness;
    private final ConstraintTable found = new ConstraintTable();

    /// What would hold if every unit were there: tells which lost decisions still stand.
    private final ConstraintTable all = new ConstraintTable();

    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> lost = new ArrayList<>();

    private DecisionResolver(List<AlignableUnit> base, List<AlignableUnit> witness) {
        this.base = new AnchorNumbers(base);
        this.witness = new AnchorNumbers(witness);
    }

    /// @param decisions in force between the two, oldest first; where two contradict each other the
    ///   later holds
    public static ResolvedDecisions resolve(
            List<LinkDecision> decisions, PolicyDocument base, PolicyDocument witness) {
        if (decisions.isEmpty()) {
            return new ResolvedDecisions(List.of(), List.of(), List.of());
        }
        return resolve(decisions, base.alignableUnits(), witness.alignableUnits());
    }

    static ResolvedDecisions resolve(
            List<LinkDecision> decisions, List<AlignableUnit> base, List<AlignableUnit> witness) {
        DecisionResolver resolver = new DecisionResolver(base, witness);
        decisions.forEach(resolver::place);
        return new ResolvedDecisions(
                resolver.found.constraints(), resolver.placed, resolver.lost());
    }

    private void place(LinkDecision decision) {
        List<Integer> left = base.of(decision.baseUnits());
        List<Integer> right = witness.of(decision.witnessUnits());
        boolean changed =
                base.isChanged(decision.baseUnits()) || witness.isChanged(decision.witnessUnits());
        Placed one = new Placed(decision, distinct(left), distinct(right), changed);
        all.apply(one);
        if (left.stream().allMatch(base::isFound) && right.stream().allMatch(witness::isFound)) {
            placed.add(one);
            found.apply(one);
        } else {
            lost.add(one);
        }
    }

    private static List<Integer> distinct(List<Integer> numbers) {
        return numbers.stream().distinct().toList();
    }

    private List<Lost> lost() {
        return lost.stream().filter(one -> all.rests(one.decision())).map(this::lost).toList();
    }

    private Lost lost(Placed one) {
        List<LinkDecision> before =
                lost.stream()
                        .takeWhile(other -> other != one)
                        .filter(other -> other.base().equals(one.base()))
                        .filter(other -> other.witness().equals(one.witness()))
                        .map(Placed::decision)
                        .toList();
        return new Lost(
                one.decision(),
                indexes(base, one.decision().baseUnits()),
                indexes(witness, one.decision().witnessUnits()),
                before);
    }

    private static List<Integer> indexes(AnchorNumbers numbers, List<UnitAnchor> anchors) {
        return numbers.of(anchors).stream()
                .map(number -> numbers.isFound(number) ? number : Lost.NOWHERE)
                .toList();
    }
}
