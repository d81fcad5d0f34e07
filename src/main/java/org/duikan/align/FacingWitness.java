package org.duikan.align;

import org.duikan.document.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One witness's column of facing rows: fills the cells that face base units and puts in rows for
/// what it moved or added, reading the witness from top to bottom.
final class FacingWitness {
    private final Comparison comparison;
    private final int column;
    private final FacingRowDrafts drafts;
    private final Map<Integer, Integer> presenceOfWitness = new HashMap<>();
    private final Map<Integer, GroupLink> groupLinks = new HashMap<>();
    private final Set<Integer> related = new HashSet<>();
    private final List<Unit> groups;
    private final List<Integer> pendingHeadings = new ArrayList<>();
    private final Set<Integer> placedLinks = new HashSet<>();
    private int cursor = -1;
    private int nextUnit;
    private int nextGroup;

    FacingWitness(Comparison comparison, int column, FacingRowDrafts drafts) {
        this.comparison = comparison;
        this.column = column;
        this.drafts = drafts;
        List<Link> links = comparison.links();
        for (int i = 0; i < links.size(); i++) {
            for (int unit : links.get(i).witness()) {
                if (links.get(i).relation().isPresence()) {
                    presenceOfWitness.put(unit, i);
                } else if (links.get(i).relation() == Relation.RELATED) {
                    related.add(unit);
                }
            }
        }
        this.groups = comparison.witness().groups();
        comparison.groups().forEach(link -> groupLinks.put(link.witness(), link));
    }

    void place() {
        markAbsent();
        faceRelated();
        walk(comparison.witness().units());
        if (comparison.kind() != PairKind.LATER_PLAN) {
            insertPendingHeadings(); // headings without a unit behind them
        }
    }

    private void markAbsent() {
        for (FacingRowDrafts.Draft row : drafts.baseRows()) {
            row.cells[column] = new FacingCell.Absent();
        }
    }

    private void faceRelated() {
        Map<FacingRowDrafts.Draft, List<Integer>> byRow = new HashMap<>();
        List<Link> links = comparison.links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).relation() == Relation.RELATED) {
                for (int unit : links.get(i).base()) {
                    byRow.computeIfAbsent(drafts.rowOfUnit(unit), row -> new ArrayList<>()).add(i);
                }
            }
        }
        byRow.forEach(this::faceRelated);
    }

    private void faceRelated(FacingRowDrafts.Draft row, List<Integer> linkIndexes) {
        linkIndexes.sort(
                (a, b) ->
                        Double.compare(
                                comparison.links().get(b).score(),
                                comparison.links().get(a).score()));
        List<Integer> units = new ArrayList<>();
        List<Integer> links = new ArrayList<>();
        for (int link : linkIndexes) {
            for (int unit : comparison.links().get(link).witness()) {
                if (!units.contains(unit)) {
                    units.add(unit);
                    links.add(link);
                }
            }
        }
        row.cells[column] = new FacingCell.Related(units, links);
    }

    private void walk(List<Unit> level) {
        for (Unit unit : level) {
            if (unit.isGroup()) {
                placeGroup(nextGroup++);
                walk(unit.children());
            } else {
                placeUnit(nextUnit++);
            }
        }
    }

    private void placeGroup(int group) {
        GroupLink link = groupLinks.get(group);
        FacingRowDrafts.Draft row = link == null ? null : drafts.rowOfGroup(link.base());
        boolean facesBase =
                row != null
                        && !link.moved()
                        && row.kind == FacingRow.Kind.HEADING
                        && row.place > cursor
                        && row.cells[column] instanceof FacingCell.Absent;
        if (!facesBase) {
            pendingHeadings.add(group);
            return;
        }
        cursor = row.place - 1;
        insertPendingHeadings();
        row.cells[column] = new FacingCell.Heading(group);
        cursor = row.place;
    }

    private void placeUnit(int unit) {
        Integer index = presenceOfWitness.get(unit);
        if (index == null) {
            placeAdded(unit);
        } else if (placedLinks.add(index)) {
            placeLink(comparison.links().get(index), index);
        }
    }

    private void placeAdded(int unit) {
        if (related.contains(unit)) {
            return;
        }
        if (comparison.kind() == PairKind.LATER_PLAN) {
            // its order says nothing about the base's: what is new in it comes last, under its own
            // headings
            cursor = drafts.baseRows().size() - 1;
            List<Unit> path = comparison.witnessUnits().get(unit).path();
            pendingHeadings.removeIf(
                    group -> path.stream().noneMatch(on -> on == groups.get(group)));
        }
        insertPendingHeadings();
        FacingRowDrafts.Draft row =
                drafts.insertBehind(cursor, FacingRow.Kind.UNITS, new FacingCell.Absent());
        row.cells[column] = new FacingCell.Units(List.of(unit), -1, false);
    }

    private void placeLink(Link link, int index) {
        FacingRowDrafts.Draft first = drafts.rowOfUnit(link.base().getFirst());
        FacingCell.Units cell = new FacingCell.Units(link.witness(), index, false);
        FacingRowDrafts.Draft shown = first;
        // a cell taken by another link of a joined row, or a row above what is already placed,
        // counts as moved too
        if (link.moved()
                || first.place < cursor
                || first.kind != FacingRow.Kind.UNITS
                || !isFree(first)) {
            insertPendingHeadings();
            shown =
                    drafts.insertBehind(
                            cursor,
                            FacingRow.Kind.MOVED,
                            new FacingCell.Units(link.base(), -1, true));
        } else {
            cursor = Math.max(cursor, first.place - 1);
            insertPendingHeadings();
            cursor = first.place;
        }
        shown.cells[column] = cell;
        for (int unit : link.base()) {
            FacingRowDrafts.Draft row = drafts.rowOfUnit(unit);
            if (row != shown && isFree(row)) {
                row.shownIn(column, link.witness(), index, shown);
            }
        }
    }

    private boolean isFree(FacingRowDrafts.Draft row) {
        return row.cells[column] instanceof FacingCell.Absent
                || row.cells[column] instanceof FacingCell.Related;
    }

    private void insertPendingHeadings() {
        for (int group : pendingHeadings) {
            GroupLink link = groupLinks.get(group);
            FacingCell base =
                    link == null ? new FacingCell.Blank() : new FacingCell.Heading(link.base());
            FacingRowDrafts.Draft row = drafts.insertBehind(cursor, FacingRow.Kind.HEADING, base);
            row.cells[column] = new FacingCell.Heading(group);
            FacingRowDrafts.Draft old = link == null ? null : drafts.rowOfGroup(link.base());
            if (old != null && old.cells[column] instanceof FacingCell.Absent) {
                old.shownIn(column, List.of(), -1, row);
            }
        }
        pendingHeadings.clear();
    }
}
