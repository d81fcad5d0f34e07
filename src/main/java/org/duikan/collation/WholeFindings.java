package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.Item.Whole.Kind;
import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says in few findings what became of units and groups: a group that is gone is one finding, so is
/// a block that moved, so is a run of units that were numbered anew.
final class WholeFindings {
    private final Comparison comparison;
    private final List<Whole> found = new ArrayList<>();

    private WholeFindings(Comparison comparison) {
        this.comparison = comparison;
    }

    /// The weightiest first: by kind, absent groups with most units first, else in the order of the
    /// base. None for a later plan, which owes the base nothing.
    static List<Whole> of(Comparison comparison) {
        return comparison.kind() == PairKind.LATER_PLAN
                ? List.of()
                : new WholeFindings(comparison).all();
    }

    private List<Whole> all() {
        absent();
        added();
        moved();
        for (Link link : presences()) {
            if (link.base().size() != link.witness().size()) {
                Kind kind = link.base().size() < link.witness().size() ? Kind.SPLIT : Kind.MERGED;
                found.add(new Whole(kind, -1, -1, link.base(), link.witness()));
            }
        }
        renumbered();
        found.sort(
                Comparator.comparing(Whole::kind)
                        .thenComparingInt(one -> isSection(one) ? -size(one) : 0)
                        .thenComparingInt(one -> first(one.baseUnits()))
                        .thenComparingInt(one -> first(one.witnessUnits())));
        return List.copyOf(found);
    }

    private static boolean isSection(Whole one) {
        return one.kind() == Kind.SECTION_ABSENT || one.kind() == Kind.SECTION_ADDED;
    }

    private int size(Whole one) {
        return (int)
                        one.baseUnits().stream()
                                .filter(unit -> comparison.baseUnits().get(unit).isClause())
                                .count()
                + (int)
                        one.witnessUnits().stream()
                                .filter(unit -> comparison.witnessUnits().get(unit).isClause())
                                .count();
    }

    private static int first(List<Integer> units) {
        return units.isEmpty() ? Integer.MAX_VALUE : units.getFirst();
    }

    private List<Link> presences() {
        return comparison.links().stream().filter(link -> link.relation().isPresence()).toList();
    }

    private void absent() {
        Set<Integer> left = new HashSet<>(comparison.omitted());
        wholeGroups(comparison.base().groups(), comparison.baseUnits(), left)
                .forEach(
                        (group, units) -> {
                            found.add(new Whole(Kind.SECTION_ABSENT, group, -1, units, List.of()));
                            units.forEach(left::remove);
                        });
        left.forEach(
                unit -> found.add(new Whole(Kind.UNIT_ABSENT, -1, -1, List.of(unit), List.of())));
    }

    private void added() {
        Set<Integer> left = new HashSet<>(comparison.added());
        wholeGroups(comparison.witness().groups(), comparison.witnessUnits(), left)
                .forEach(
                        (group, units) -> {
                            found.add(new Whole(Kind.SECTION_ADDED, -1, group, List.of(), units));
                            units.forEach(left::remove);
                        });
        left.forEach(
                unit -> found.add(new Whole(Kind.UNIT_ADDED, -1, -1, List.of(), List.of(unit))));
    }

    /// The outermost groups all whose units are among `gone`.
    private static Map<Integer, List<Integer>> wholeGroups(
            List<Unit> groups, List<AlignableUnit> units, Set<Integer> gone) {
        Map<Unit, List<Integer>> inside = new IdentityHashMap<>();
        for (AlignableUnit unit : units) {
            unit.path()
                    .forEach(
                            group ->
                                    inside.computeIfAbsent(group, _ -> new ArrayList<>())
                                            .add(unit.index()));
        }
        Set<Unit> whole = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.forEach(
                (group, all) -> {
                    if (gone.containsAll(all)) {
                        whole.add(group);
                    }
                });
        Set<Unit> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AlignableUnit unit : units) {
            boolean under = false;
            for (Unit group : unit.path()) {
                if (under) {
                    inner.add(group);
                }
                under |= whole.contains(group);
            }
        }
        return IntStream.range(0, groups.size())
                .filter(i -> whole.contains(groups.get(i)) && !inner.contains(groups.get(i)))
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> inside.get(groups.get(i))));
    }

    private void moved() {
        Set<Integer> told = new HashSet<>();
        for (GroupLink group : comparison.groups()) {
            if (group.moved()) {
                List<Integer> base = inGroup(comparison.baseUnits(), baseGroup(group));
                List<Integer> witness = inGroup(comparison.witnessUnits(), witnessGroup(group));
                if (told.addAll(base)) {
                    found.add(
                            new Whole(
                                    Kind.SECTION_MOVED,
                                    group.base(),
                                    group.witness(),
                                    base,
                                    witness));
                }
            }
        }
        List<Integer> base = new ArrayList<>();
        List<Integer> witness = new ArrayList<>();
        for (Link link : presences()) {
            boolean tells = link.moved() && !told.containsAll(link.base());
            if (!tells || !follows(link, base, witness)) {
                closeMoved(base, witness);
            }
            if (tells) {
                base.addAll(link.base());
                witness.addAll(link.witness());
            }
        }
        closeMoved(base, witness);
    }

    private static boolean follows(Link link, List<Integer> base, List<Integer> witness) {
        return base.isEmpty()
                || link.base().getFirst() == base.getLast() + 1
                        && link.witness().getFirst() == witness.getLast() + 1;
    }

    private void closeMoved(List<Integer> base, List<Integer> witness) {
        if (!base.isEmpty()) {
            found.add(new Whole(Kind.UNITS_MOVED, -1, -1, base, witness));
            base.clear();
            witness.clear();
        }
    }

    private Unit baseGroup(GroupLink link) {
        return comparison.base().groups().get(link.base());
    }

    private Unit witnessGroup(GroupLink link) {
        return comparison.witness().groups().get(link.witness());
    }

    private static List<Integer> inGroup(List<AlignableUnit> units, Unit group) {
        return units.stream()
                .filter(unit -> unit.path().stream().anyMatch(one -> one == group))
                .map(AlignableUnit::index)
                .toList();
    }

    private void renumbered() {
        List<Integer> base = new ArrayList<>();
        List<Integer> witness = new ArrayList<>();
        for (Link link : presences()) {
            boolean tells = isRenumbered(link);
            if (!tells || !follows(link, base, witness) || !sameGroups(link, base, witness)) {
                closeRenumbered(base, witness);
            }
            if (tells) {
                base.addAll(link.base());
                witness.addAll(link.witness());
            }
        }
        closeRenumbered(base, witness);
    }

    private boolean isRenumbered(Link link) {
        if (link.base().size() != 1 || link.witness().size() != 1) {
            return false;
        }
        String before = comparison.baseUnits().get(link.base().getFirst()).num();
        String now = comparison.witnessUnits().get(link.witness().getFirst()).num();
        return !before.isEmpty()
                && !now.isEmpty()
                && !FoldedText.fold(before).equals(FoldedText.fold(now));
    }

    private boolean sameGroups(Link link, List<Integer> base, List<Integer> witness) {
        return base.isEmpty()
                || isSameGroup(comparison.baseUnits(), base.getLast(), link.base().getFirst())
                        && isSameGroup(
                                comparison.witnessUnits(),
                                witness.getLast(),
                                link.witness().getFirst());
    }

    private static boolean isSameGroup(List<AlignableUnit> units, int one, int other) {
        List<Unit> path = units.get(one).path();
        List<Unit> otherPath = units.get(other).path();
        return path.isEmpty()
                ? otherPath.isEmpty()
                : !otherPath.isEmpty() && path.getLast() == otherPath.getLast();
    }

    private void closeRenumbered(List<Integer> base, List<Integer> witness) {
        if (!base.isEmpty()) {
            found.add(new Whole(Kind.RENUMBERED, -1, -1, base, witness));
            base.clear();
            witness.clear();
        }
    }
}
