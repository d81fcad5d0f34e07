package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.check.Finding;
import org.duikan.check.InternalReference;
import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds references of the witness that were not changed when the clauses they mean got other
/// numbers: the same words in the same clause mean another clause there than in the base.
final class RenumberedReferences {
    private final Comparison comparison;
    private final Map<Unit, Integer> baseIndex;
    private final Map<Unit, Integer> witnessIndex;

    /// The units of the other document that each unit became or came from.
    private final Map<Integer, List<Integer>> witnessOf = new HashMap<>();

    private final Map<Integer, List<Integer>> baseOf = new HashMap<>();

    /// References of the base by the unit they stand in.
    private final Map<Integer, List<InternalReference>> inBase = new HashMap<>();

    private RenumberedReferences(Comparison comparison) {
        this.comparison = comparison;
        baseIndex = index(comparison.baseUnits());
        witnessIndex = index(comparison.witnessUnits());
        comparison.links().stream().filter(RenumberedReferences::isPresence).forEach(this::add);
        for (InternalReference one : InternalReference.of(comparison.base())) {
            Integer unit = baseIndex.get(one.in());
            if (unit != null) {
                inBase.computeIfAbsent(unit, _ -> new ArrayList<>()).add(one);
            }
        }
    }

    /// In the order of the witness; none for a later plan, whose numbers are its own.
    static List<Finding> of(Comparison comparison) {
        return comparison.kind() == PairKind.LATER_PLAN
                ? List.of()
                : new RenumberedReferences(comparison).all();
    }

    private static Map<Unit, Integer> index(List<AlignableUnit> units) {
        Map<Unit, Integer> index = new IdentityHashMap<>();
        units.forEach(unit -> index.put(unit.unit(), unit.index()));
        return index;
    }

    private static boolean isPresence(Link link) {
        return link.relation() == Relation.SAME || link.relation() == Relation.REVISED;
    }

    private void add(Link link) {
        for (int base : link.base()) {
            witnessOf.computeIfAbsent(base, _ -> new ArrayList<>()).addAll(link.witness());
        }
        for (int witness : link.witness()) {
            baseOf.computeIfAbsent(witness, _ -> new ArrayList<>()).addAll(link.base());
        }
    }

    private List<Finding> all() {
        if (inBase.isEmpty()) {
            return List.of();
        }
        return InternalReference.of(comparison.witness()).stream()
                .flatMap(one -> finding(one).stream())
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }

    private Optional<Finding> finding(InternalReference reference) {
        return counterpart(reference)
                .filter(base -> base.targets().size() == 1)
                .map(base -> baseIndex.get(base.targets().getFirst()))
                .map(target -> witnessOf.getOrDefault(target, List.of()))
                .filter(now -> now.stream().noneMatch(unit -> isNamed(unit, reference)))
                .map(now -> tell(reference, now));
    }

    /// The reference of the same words in a base unit that became this one.
    private Optional<InternalReference> counterpart(InternalReference reference) {
        String words = FoldedText.fold(reference.words());
        Integer unit = witnessIndex.get(reference.in());
        return unit == null
                ? Optional.empty()
                : baseOf.getOrDefault(unit, List.of()).stream()
                        .flatMap(base -> inBase.getOrDefault(base, List.of()).stream())
                        .filter(one -> FoldedText.fold(one.words()).equals(words))
                        .findFirst();
    }

    private boolean isNamed(int unit, InternalReference reference) {
        Unit now = comparison.witnessUnits().get(unit).unit();
        return reference.targets().stream().anyMatch(target -> target == now);
    }

    private Finding tell(InternalReference reference, List<Integer> now) {
        String label =
                now.isEmpty() ? "" : comparison.witnessUnits().get(now.getFirst()).num().strip();
        return new Finding(
                Finding.Kind.RENUMBERED_REFERENCE,
                reference.in().num(),
                List.of(reference.words(), label),
                reference.span());
    }
}
