package org.duikan.review;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.review.ResolvedDecisions.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what decisions mean in the documents as they are now.
public final class DecisionResolver {

    private DecisionResolver() {}

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
        UnitLocator baseUnits = new UnitLocator(base);
        UnitLocator witnessUnits = new UnitLocator(witness);
        ConstraintTable table = new ConstraintTable();
        List<Placed> placed = new ArrayList<>();
        List<LinkDecision> lost = new ArrayList<>();
        for (LinkDecision decision : decisions) {
            Optional<Placed> found = place(decision, baseUnits, witnessUnits);
            found.ifPresentOrElse(
                    one -> {
                        placed.add(one);
                        table.apply(one);
                    },
                    () -> lost.add(decision));
        }
        return new ResolvedDecisions(table.constraints(), placed, lost);
    }

    private static Optional<Placed> place(
            LinkDecision decision, UnitLocator base, UnitLocator witness) {
        List<UnitLocator.Place> left = places(decision.baseUnits(), base);
        List<UnitLocator.Place> right = places(decision.witnessUnits(), witness);
        if (left.size() < decision.baseUnits().size()
                || right.size() < decision.witnessUnits().size()) {
            return Optional.empty();
        }
        boolean changed =
                left.stream().anyMatch(UnitLocator.Place::changed)
                        || right.stream().anyMatch(UnitLocator.Place::changed);
        return Optional.of(new Placed(decision, indexes(left), indexes(right), changed));
    }

    private static List<UnitLocator.Place> places(List<UnitAnchor> anchors, UnitLocator units) {
        return anchors.stream().map(units::find).flatMap(Optional::stream).toList();
    }

    private static List<Integer> indexes(List<UnitLocator.Place> places) {
        return places.stream().map(UnitLocator.Place::index).distinct().toList();
    }
}
