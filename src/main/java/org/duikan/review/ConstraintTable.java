package org.duikan.review;

import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.review.ResolvedDecisions.Placed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decisions turned into constraints, one after the other: a later one takes away what it
/// contradicts.
final class ConstraintTable {
    private static final int NONE = -1;

    /// In the order of decision, so that the same record always gives the same constraints.
    private final Map<Pair, Holding> constraints = new LinkedHashMap<>();

    void apply(Placed placed) {
        switch (placed.decision().verdict()) {
            case CONFIRMED, ADDED, LOCKED -> require(placed);
            case REJECTED -> forbid(placed);
            case NO_COUNTERPART -> leaveAlone(placed);
            case RELEASED -> release(placed);
        }
    }

    List<LinkConstraint> constraints() {
        return constraints.values().stream().map(Holding::constraint).toList();
    }

    /// Whether anything still holds because of a decision.
    boolean rests(LinkDecision decision) {
        return constraints.values().stream().anyMatch(one -> one.decision() == decision);
    }

    private void require(Placed placed) {
        for (Pair pair : pairs(placed)) {
            constraints.remove(new Pair(pair.base, NONE));
            constraints.remove(new Pair(NONE, pair.witness));
            put(Kind.REQUIRED, pair, placed.decision());
        }
    }

    private void forbid(Placed placed) {
        for (Pair pair : pairs(placed)) {
            put(Kind.FORBIDDEN, pair, placed.decision());
        }
    }

    private void leaveAlone(Placed placed) {
        for (Pair unit : units(placed)) {
            constraints
                    .values()
                    .removeIf(
                            one ->
                                    one.constraint().kind() == Kind.REQUIRED
                                            && unit.isPartOf(one.constraint()));
            put(Kind.ALONE, unit, placed.decision());
        }
    }

    /// Of two sides the decisions that join or part them, of one side all about its units.
    private void release(Placed placed) {
        units(placed).forEach(constraints::remove);
        if (placed.base().isEmpty() || placed.witness().isEmpty()) {
            units(placed)
                    .forEach(
                            unit ->
                                    constraints
                                            .values()
                                            .removeIf(one -> unit.isPartOf(one.constraint())));
        }
        pairs(placed).forEach(constraints::remove);
    }

    private void put(Kind kind, Pair pair, LinkDecision decision) {
        constraints.remove(pair); // the newest goes to the end
        LinkConstraint constraint =
                new LinkConstraint(kind, pair.base, pair.witness, decision.relation());
        constraints.put(pair, new Holding(constraint, decision));
    }

    private static List<Pair> pairs(Placed placed) {
        List<Pair> pairs = new ArrayList<>();
        for (int base : placed.base()) {
            for (int witness : placed.witness()) {
                pairs.add(new Pair(base, witness));
            }
        }
        return pairs;
    }

    private static List<Pair> units(Placed placed) {
        List<Pair> units = new ArrayList<>();
        placed.base().forEach(base -> units.add(new Pair(base, NONE)));
        placed.witness().forEach(witness -> units.add(new Pair(NONE, witness)));
        return units;
    }

    /// A constraint and why it holds.
    private record Holding(LinkConstraint constraint, LinkDecision decision) {}

    /// Two units, or one and none.
    private record Pair(int base, int witness) {
        boolean isPartOf(LinkConstraint constraint) {
            return base == NONE ? witness == constraint.witness() : base == constraint.base();
        }
    }
}
