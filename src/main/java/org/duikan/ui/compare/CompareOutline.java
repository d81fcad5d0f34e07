package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The outline of the base with a mark for each clause: how it fared in the first witness, or how
/// close a later plan comes to it.
final class CompareOutline {
    private final Comparison comparison;
    private final Texts texts;
    private final RowIndex rows;
    private final Map<Integer, Link> links = new HashMap<>();
    private final Map<Integer, Double> strengths = new HashMap<>();
    private final Map<Integer, GroupLink> groupLinks = new HashMap<>();
    private final Deque<StructureRemark> missing = new ArrayDeque<>();
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final boolean everyUnit;
    private final boolean plan;
    private int nextUnit;
    private int nextGroup;

    private CompareOutline(Comparison comparison, RowIndex rows, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.rows = rows;
        PolicyDocument base = comparison.base();
        this.everyUnit =
                comparison.baseUnits().stream()
                        .allMatch(unit -> unit.num().isEmpty() && unit.heading().isEmpty());
        this.plan = comparison.kind() == PairKind.LATER_PLAN;
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                link.base().forEach(unit -> links.putIfAbsent(unit, link));
            } else if (link.relation() == Relation.RELATED) {
                link.base().forEach(unit -> strengths.merge(unit, link.score(), Math::max));
            }
        }
        comparison.groups().forEach(link -> groupLinks.putIfAbsent(link.base(), link));
        base.remarks().stream()
                .filter(remark -> remark.kind() == StructureRemark.Kind.NUMBER_MISSING)
                .forEach(missing::add);
    }

    static List<OutlineEntry> of(Comparison comparison, RowIndex rows, Texts texts) {
        CompareOutline outline = new CompareOutline(comparison, rows, texts);
        outline.add(comparison.base().units());
        outline.addMissing(Integer.MAX_VALUE);
        return List.copyOf(outline.entries);
    }

    private void add(List<Unit> level) {
        for (Unit unit : level) {
            addMissing(unit.span().start());
            if (unit.isGroup()) {
                addGroup(unit, nextGroup++);
                add(unit.children());
            } else {
                addUnit(comparison.baseUnits().get(nextUnit++));
            }
        }
    }

    private void addMissing(int before) {
        while (!missing.isEmpty() && missing.peek().span().start() <= before) {
            String num = missing.poll().num();
            int row = entries.isEmpty() ? -1 : entries.getLast().row();
            entries.add(
                    new OutlineEntry(
                            num,
                            texts.get("compare.number-missing"),
                            false,
                            State.REMARKED,
                            "!",
                            row));
        }
    }

    private void addGroup(Unit group, int index) {
        int count = count(group);
        boolean absent = count > 0 && !plan;
        for (int unit = nextUnit; unit < nextUnit + count; unit++) {
            absent &= !links.containsKey(unit);
        }
        GroupLink link = groupLinks.get(index);
        boolean moved = link != null && link.moved();
        State state = absent ? State.ABSENT : moved ? State.MOVED : State.PLAIN;
        String mark =
                absent
                        ? texts.get("compare.mark-group-absent")
                        : moved ? texts.get("compare.mark-moved") : "";
        entries.add(
                new OutlineEntry(
                        Places.group(group).startsWith("“") ? "" : Places.group(group),
                        group.heading().text(),
                        true,
                        state,
                        mark,
                        rowOfGroup(index)));
    }

    private int rowOfGroup(int group) {
        int row = rows.ofBaseGroup(group);
        return row >= 0 ? row : rows.ofBaseUnit(nextUnit);
    }

    private void addUnit(AlignableUnit unit) {
        if (unit.num().isEmpty() && unit.heading().isEmpty() && !everyUnit) {
            return;
        }
        String words = unit.heading().isEmpty() ? unit.text().text() : unit.heading().text();
        int end = Math.min(words.length(), 40);
        Link link = links.get(unit.index());
        entries.add(
                new OutlineEntry(
                        unit.num(),
                        words.substring(0, end).replace('\n', ' '),
                        false,
                        plan ? State.PLAIN : state(link),
                        plan ? strength(unit.index()) : mark(link),
                        rows.ofBaseUnit(unit.index())));
    }

    private static State state(Link link) {
        if (link == null) {
            return State.ABSENT;
        }
        if (link.substanceCount() > 0) {
            return State.VARIANTS;
        }
        return link.moved() ? State.MOVED : State.SAME;
    }

    /// The strength of the closest unit of a later plan.
    private String strength(int unit) {
        return strengths.containsKey(unit) ? CompareRows.percent(strengths.get(unit)) : "–";
    }

    private String mark(Link link) {
        if (link == null) {
            return texts.get("compare.mark-absent");
        }
        String moved = link.moved() ? "⇅" : "";
        return link.substanceCount() > 0
                ? moved + link.substanceCount()
                : moved.isEmpty() ? "✓" : moved;
    }

    private static int count(Unit group) {
        int count = 0;
        for (Unit child : group.children()) {
            count += child.isGroup() ? count(child) : 1;
        }
        return count;
    }
}
