package org.duikan.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Tells which matches left the order: the fewest units whose move explains it; where that leaves a
/// choice, the units with less matter.
final class MovedMatches {
    /// A pair less alike than this is one by its place alone.
    private static final double BY_PLACE = 0.4;

    /// One unit that holds this share of the other is no stray.
    private static final double HELD = 0.5;

    private MovedMatches() {}

    /// Leaves out pairs that only their place made, where it turns out that they left it.
    static List<MatchBoard.Match> withoutStrays(List<MatchBoard.Match> matches, GramTable table) {
        Set<MatchBoard.Match> moved = of(matches, table);
        return matches.stream().filter(m -> !moved.contains(m) || !isByPlace(m, table)).toList();
    }

    private static boolean isByPlace(MatchBoard.Match match, GramTable table) {
        if (match.fixed() || !match.isPair()) {
            return false;
        }
        Overlap pair = table.overlap(match.base().first(), match.witness().first());
        return pair.likeness() < BY_PLACE && pair.larger() < HELD;
    }

    static Set<MatchBoard.Match> of(List<MatchBoard.Match> matches, GramTable table) {
        double all = 1;
        for (double weight : table.baseWeight) {
            all += weight;
        }
        double matter = all;
        List<Overlap> places = new ArrayList<>();
        MatchBoard.Match[] byBase = new MatchBoard.Match[table.base.length];
        for (MatchBoard.Match match : matches) {
            match.base().forEach(b -> byBase[b] = match);
            addPlaces(match, table, places);
        }
        Set<MatchBoard.Match> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.addAll(matches);
        HeaviestIncreasing.of(
                        places,
                        o ->
                                units(byBase[o.base()])
                                        + o.ofBase() * table.baseWeight[o.base()] / matter)
                .forEach(o -> moved.remove(byBase[o.base()]));
        return moved;
    }

    private static int units(MatchBoard.Match match) {
        return Math.max(match.base().size(), match.witness().size());
    }

    /// A match of several units keeps its place where any two of them do.
    private static void addPlaces(MatchBoard.Match match, GramTable table, List<Overlap> places) {
        for (int base : match.base()) {
            for (int witness : match.witness()) {
                places.add(table.overlap(base, witness));
            }
        }
    }
}
