package org.duikan.align;

import org.duikan.document.Unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The base side of facing rows: a row for every heading and unit, a folded one for a group that is
/// absent from every witness, one row for neighbours that a single witness merged.
final class FacingBase {
    private final List<Comparison> comparisons;
    private final Set<Integer> unfolded;
    private final FacingRowDrafts drafts;
    private final Map<Unit, Integer> groups = new IdentityHashMap<>();
    private final BitSet present = new BitSet();
    private final Map<Integer, Link> mergeFrom = new HashMap<>();
    private int nextUnit;
    private FacingRowDrafts.Draft mergedRow;
    private int mergedUntil = -1;

    FacingBase(List<Comparison> comparisons, Set<Integer> unfolded) {
        this.comparisons = comparisons;
        this.unfolded = unfolded;
        this.drafts = new FacingRowDrafts(comparisons.size());
        List<Unit> all = comparisons.getFirst().base().groups();
        for (int i = 0; i < all.size(); i++) {
            groups.put(all.get(i), i);
        }
        for (Comparison comparison : comparisons) {
            for (Link link : comparison.links()) {
                if (link.relation() != Relation.QUOTED) {
                    link.base().forEach(present::set);
                }
                // with several witnesses rows are never joined: one may have split what another
                // merged
                if (comparisons.size() == 1
                        && link.relation().isPresence()
                        && !link.moved()
                        && link.base().size() > 1) {
                    mergeFrom.put(link.base().getFirst(), link);
                }
            }
        }
    }

    FacingRowDrafts drafts() {
        addRows(comparisons.getFirst().base().units());
        return drafts;
    }

    private void addRows(List<Unit> level) {
        for (Unit unit : level) {
            if (!unit.isGroup()) {
                addUnit(nextUnit++);
            } else if (isAbsent(unit) && !unfolded.contains(groups.get(unit))) {
                addFolded(unit);
            } else {
                int group = groups.get(unit);
                drafts.holdsGroup(
                        group,
                        drafts.addBaseRow(FacingRow.Kind.HEADING, new FacingCell.Heading(group)));
                addRows(unit.children());
            }
        }
    }

    private void addUnit(int unit) {
        if (unit > mergedUntil) {
            mergedUntil = lastOfMerge(unit);
            List<Integer> units = new ArrayList<>();
            for (int i = unit; i <= mergedUntil; i++) {
                units.add(i);
            }
            mergedRow =
                    drafts.addBaseRow(FacingRow.Kind.UNITS, new FacingCell.Units(units, -1, false));
        }
        drafts.holdsUnit(unit, mergedRow);
    }

    private int lastOfMerge(int unit) {
        Link merge = mergeFrom.get(unit);
        int last = unit;
        while (merge != null && merge.base().contains(last + 1) && isSibling(unit, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isSibling(int one, int other) {
        var units = comparisons.getFirst().baseUnits();
        return units.get(one).path().equals(units.get(other).path());
    }

    private void addFolded(Unit group) {
        List<Integer> units = new ArrayList<>();
        int end = nextUnit + count(group);
        while (nextUnit < end) {
            units.add(nextUnit++);
        }
        FacingRowDrafts.Draft row =
                drafts.addBaseRow(
                        FacingRow.Kind.FOLDED,
                        new FacingCell.FoldedGroup(groups.get(group), units));
        units.forEach(unit -> drafts.holdsUnit(unit, row));
        holdGroups(group, row);
        for (int column = 0; column < comparisons.size(); column++) {
            row.cells[column] = new FacingCell.Absent();
        }
    }

    private void holdGroups(Unit group, FacingRowDrafts.Draft row) {
        drafts.holdsGroup(groups.get(group), row);
        for (Unit child : group.children()) {
            if (child.isGroup()) {
                holdGroups(child, row);
            }
        }
    }

    private boolean isAbsent(Unit group) {
        int count = count(group);
        int linked = present.nextSetBit(nextUnit);
        return count > 0 && (linked < 0 || linked >= nextUnit + count);
    }

    private static int count(Unit group) {
        int count = 0;
        for (Unit child : group.children()) {
            count += child.isGroup() ? count(child) : 1;
        }
        return count;
    }
}
