package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.Relation;
import org.duikan.diff.VariantClass;
import org.duikan.document.AlignableUnit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a comparison holds, in figures. Clauses are counted where the base has any, else
/// paragraphs.
///
/// @param clauses whether clauses were counted
/// @param total base units counted
/// @param matched those with a same or revised link
/// @param moved those whose link is moved
/// @param related those with a related link and no other
/// @param omitted those without a same or revised link
/// @param added witness units of the same sort without a same or revised link
/// @param variants variants of each class in same and revised links
record CompareCounts(
        boolean clauses,
        int total,
        int matched,
        int moved,
        int related,
        int omitted,
        int added,
        Map<VariantClass, Integer> variants) {

    static CompareCounts of(Comparison comparison) {
        boolean clauses = comparison.baseUnits().stream().anyMatch(AlignableUnit::isClause);
        Set<Integer> present = new HashSet<>();
        Set<Integer> moved = new HashSet<>();
        Set<Integer> related = new HashSet<>();
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                present.addAll(link.base());
                if (link.moved()) {
                    moved.addAll(link.base());
                }
            } else if (link.relation() == Relation.RELATED) {
                related.addAll(link.base());
            }
        }
        related.removeAll(present);
        List<AlignableUnit> base = comparison.baseUnits();
        return new CompareCounts(
                clauses,
                (int) base.stream().filter(unit -> !clauses || unit.isClause()).count(),
                count(present, base, clauses),
                count(moved, base, clauses),
                count(related, base, clauses),
                count(comparison.omitted(), base, clauses),
                count(comparison.added(), comparison.witnessUnits(), clauses),
                classes(comparison));
    }

    int substance() {
        return sum(true);
    }

    int typographic() {
        return sum(false);
    }

    /// How many variants of substance, or of typography, a filter hides.
    int hidden(boolean substance, Set<VariantClass> shown) {
        return variants.entrySet().stream()
                .filter(entry -> entry.getKey().isSubstance() == substance)
                .filter(entry -> !shown.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int sum(boolean substance) {
        return hidden(substance, Set.of());
    }

    private static int count(Collection<Integer> units, List<AlignableUnit> all, boolean clauses) {
        return (int) units.stream().filter(unit -> !clauses || all.get(unit).isClause()).count();
    }

    private static Map<VariantClass, Integer> classes(Comparison comparison) {
        Map<VariantClass, Integer> counts = new EnumMap<>(VariantClass.class);
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                for (LinkVariant variant : link.variants()) {
                    counts.merge(variant.variant().variantClass(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
