package org.duikan.align;

import org.duikan.diff.TextDiff;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds which groups of the two documents belong together: those that hold each other's units, or
/// else have the same heading.
final class GroupMatcher {
    private static final double ENOUGH = 0.4;
    private static final double HEADING = 0.5;

    private final List<Unit> base;
    private final List<Unit> witness;
    private final List<int[]> baseGroups;
    private final List<int[]> witnessGroups;

    GroupMatcher(
            PolicyDocument base,
            List<AlignableUnit> baseUnits,
            PolicyDocument witness,
            List<AlignableUnit> witnessUnits) {
        this.base = base.groups();
        this.witness = witness.groups();
        this.baseGroups = groupsOf(this.base, baseUnits);
        this.witnessGroups = groupsOf(this.witness, witnessUnits);
    }

    private record Pair(int base, int witness, double score) {}

    /// Linked units two groups have in common, and how many of those moved.
    private static final class Common {
        int units;
        int moved;
    }

    /// @param links same and revised ones
    List<GroupLink> match(List<Link> links) {
        Map<List<Integer>, Common> common = common(links);
        int[] baseSizes = sizes(base.size(), baseGroups);
        int[] witnessSizes = sizes(witness.size(), witnessGroups);
        List<Pair> pairs = new ArrayList<>();
        common.forEach(
                (key, shared) -> {
                    int all = baseSizes[key.get(0)] + witnessSizes[key.get(1)];
                    double units = all == 0 ? 0 : Math.min(1, 2.0 * shared.units / all);
                    double score = units + HEADING * likeness(key.get(0), key.get(1));
                    if (score >= ENOUGH) {
                        pairs.add(new Pair(key.get(0), key.get(1), score));
                    }
                });
        addSameHeadings(pairs, common);
        return choose(pairs, common);
    }

    private List<GroupLink> choose(List<Pair> pairs, Map<List<Integer>, Common> common) {
        pairs.sort(
                Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparingInt(Pair::base)
                        .thenComparingInt(Pair::witness));
        Set<Integer> baseTaken = new HashSet<>();
        Set<Integer> witnessTaken = new HashSet<>();
        List<GroupLink> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!baseTaken.contains(pair.base) && !witnessTaken.contains(pair.witness)) {
                baseTaken.add(pair.base);
                witnessTaken.add(pair.witness);
                chosen.add(link(pair, common.get(List.of(pair.base, pair.witness))));
            }
        }
        chosen.sort(Comparator.comparingInt(GroupLink::base));
        return chosen;
    }

    private GroupLink link(Pair pair, Common common) {
        boolean moved = common != null && common.moved > 0 && common.moved == common.units;
        return new GroupLink(
                pair.base,
                pair.witness,
                moved,
                TextDiff.compare(
                        base.get(pair.base).heading(), witness.get(pair.witness).heading()));
    }

    private Map<List<Integer>, Common> common(List<Link> links) {
        Map<List<Integer>, Common> common = new HashMap<>();
        for (Link link : links) {
            Set<List<Integer>> seen = new HashSet<>();
            for (int b : link.base()) {
                for (int w : link.witness()) {
                    for (int one : baseGroups.get(b)) {
                        for (int other : witnessGroups.get(w)) {
                            seen.add(List.of(one, other));
                        }
                    }
                }
            }
            for (List<Integer> key : seen) {
                Common shared = common.computeIfAbsent(key, k -> new Common());
                shared.units++;
                shared.moved += link.moved() ? 1 : 0;
            }
        }
        return common;
    }

    /// Groups whose units are all rewritten still belong together where their heading is the same
    /// and stands once on each side.
    private void addSameHeadings(List<Pair> pairs, Map<List<Integer>, Common> common) {
        Map<String, Integer> once = onlyOnes(base);
        Map<String, Integer> others = onlyOnes(witness);
        once.forEach(
                (heading, group) -> {
                    Integer other = others.getOrDefault(heading, -1);
                    if (group >= 0
                            && other >= 0
                            && !heading.isEmpty()
                            && !common.containsKey(List.of(group, other))) {
                        pairs.add(new Pair(group, other, ENOUGH));
                    }
                });
    }

    private static Map<String, Integer> onlyOnes(List<Unit> groups) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            found.merge(Letters.of(groups.get(i).heading().text()).text(), i, (a, b) -> -1);
        }
        return found;
    }

    private double likeness(int one, int other) {
        List<Letters> own = List.of(Letters.of(base.get(one).heading().text()));
        List<Letters> its = List.of(Letters.of(witness.get(other).heading().text()));
        return own.getFirst().length() == 0 || its.getFirst().length() == 0
                ? 0
                : GramTable.of(own, its).overlap(0, 0).likeness();
    }

    private static int[] sizes(int groups, List<int[]> ofUnits) {
        int[] sizes = new int[groups];
        for (int[] unit : ofUnits) {
            for (int group : unit) {
                sizes[group]++;
            }
        }
        return sizes;
    }

    private static List<int[]> groupsOf(List<Unit> groups, List<AlignableUnit> units) {
        Map<Unit, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            index.put(groups.get(i), i);
        }
        return units.stream().map(u -> u.path().stream().mapToInt(index::get).toArray()).toList();
    }
}
