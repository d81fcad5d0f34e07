package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.Relation;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.AlignableUnit;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What a comparison comes to, in figures. Units are counted, not links, where a figure speaks of
/// units; where a document has numbered clauses, only those are counted.
///
/// @param baseUnits units of the base
/// @param witnessUnits units of the witness
/// @param linked base units that are there in the witness, same or revised
/// @param moved base units that left their place
/// @param omitted base units that are not there
/// @param added witness units that the base does not have
/// @param links number of links by relation
/// @param variants number of variants by class, in links that say a unit is there, in headings and
///   in the lines around the body
public record ComparisonCounts(
        int baseUnits,
        int witnessUnits,
        int linked,
        int moved,
        int omitted,
        int added,
        Map<Relation, Integer> links,
        Map<VariantClass, Integer> variants) {

    public static ComparisonCounts of(Comparison comparison) {
        Set<Integer> base = counted(comparison.baseUnits());
        Set<Integer> witness = counted(comparison.witnessUnits());
        Map<Relation, Integer> links = new EnumMap<>(Relation.class);
        Map<VariantClass, Integer> variants = new EnumMap<>(VariantClass.class);
        Set<Integer> moved = new HashSet<>();
        for (Link link : comparison.links()) {
            links.merge(link.relation(), 1, Integer::sum);
            if (link.relation().isPresence()) {
                moved.addAll(link.moved() ? link.base() : List.of());
                count(link.variants().stream().map(LinkVariant::variant).toList(), variants);
            }
        }
        comparison.groups().forEach(group -> count(group.variants(), variants));
        comparison.matter().forEach(line -> count(line.variants(), variants));
        moved.retainAll(base);
        int omitted = (int) comparison.omitted().stream().filter(base::contains).count();
        int added = (int) comparison.added().stream().filter(witness::contains).count();
        return new ComparisonCounts(
                base.size(),
                witness.size(),
                base.size() - omitted,
                moved.size(),
                omitted,
                added,
                links,
                variants);
    }

    private static void count(List<Variant> found, Map<VariantClass, Integer> variants) {
        found.forEach(variant -> variants.merge(variant.variantClass(), 1, Integer::sum));
    }

    private static Set<Integer> counted(List<AlignableUnit> units) {
        Set<Integer> counted = new HashSet<>();
        boolean clauses = units.stream().anyMatch(AlignableUnit::isClause);
        units.stream()
                .filter(unit -> unit.isClause() || !clauses)
                .forEach(unit -> counted.add(unit.index()));
        return counted;
    }

    public int of(Relation relation) {
        return links.getOrDefault(relation, 0);
    }

    public int of(VariantClass variantClass) {
        return variants.getOrDefault(variantClass, 0);
    }

    /// Variants of wording, number or punctuation.
    public int substance() {
        return sum(variantClass -> variantClass.isSubstance() ? of(variantClass) : 0);
    }

    /// Variants of typography only.
    public int typographic() {
        return sum(variantClass -> variantClass.isSubstance() ? 0 : of(variantClass));
    }

    private static int sum(Function<VariantClass, Integer> count) {
        int sum = 0;
        for (VariantClass variantClass : VariantClass.values()) {
            sum += count.apply(variantClass);
        }
        return sum;
    }
}
