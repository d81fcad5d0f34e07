package org.duikan.ui.review;

import org.duikan.align.Candidate;
import org.duikan.align.Link;
import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.review.ReviewedComparison;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// The order in which units are offered as counterparts: the nearest as the comparison ranked them,
/// then those that have no counterpart yet, then all others.
public final class UnitOrder {

    private UnitOrder() {}

    /// Units of the witness, for units of the base.
    public static List<AlignableUnit> inWitness(ReviewedComparison about, List<Integer> base) {
        return order(
                about,
                about.comparison().witnessUnits(),
                candidate -> base.contains(candidate.base()),
                Candidate::witness,
                Link::witness);
    }

    /// Units of the base, for units of the witness.
    public static List<AlignableUnit> inBase(ReviewedComparison about, List<Integer> witness) {
        return order(
                about,
                about.comparison().baseUnits(),
                candidate -> witness.contains(candidate.witness()),
                Candidate::base,
                Link::base);
    }

    private static List<AlignableUnit> order(
            ReviewedComparison about,
            List<AlignableUnit> units,
            Predicate<Candidate> near,
            ToIntFunction<Candidate> unit,
            Function<Link, List<Integer>> side) {
        Set<Integer> order = new LinkedHashSet<>();
        about.comparison().candidates().stream()
                .filter(near)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .forEach(candidate -> order.add(unit.applyAsInt(candidate)));
        Set<Integer> linked =
                about.comparison().links().stream()
                        .filter(link -> link.relation() != Relation.QUOTED)
                        .flatMap(link -> side.apply(link).stream())
                        .collect(Collectors.toSet());
        units.stream()
                .map(AlignableUnit::index)
                .filter(index -> !linked.contains(index))
                .forEach(order::add);
        units.stream().map(AlignableUnit::index).forEach(order::add);
        return order.stream().map(units::get).toList();
    }
}
