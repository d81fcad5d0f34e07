package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.document.AlignableUnit;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlineEntry.Mark;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The outline of the base with marks for each clause: how it fared in each witness, or how close a
/// later plan comes to it.
final class CompareOutline {
    private final Comparison comparison;
    private final List<ClauseFates> fates;
    private final Texts texts;
    private final RowIndex rows;
    private final Deque<StructureRemark> missing = new ArrayDeque<>();
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final boolean everyUnit;
    private int nextUnit;
    private int nextGroup;

    private CompareOutline(
            Comparison comparison, List<ClauseFates> fates, RowIndex rows, Texts texts) {
        this.comparison = comparison;
        this.fates = fates;
        this.texts = texts;
        this.rows = rows;
        this.everyUnit =
                comparison.baseUnits().stream()
                        .allMatch(unit -> unit.num().isEmpty() && unit.heading().isEmpty());
        comparison.base().remarks().stream()
                .filter(remark -> remark.kind() == StructureRemark.Kind.NUMBER_MISSING)
                .forEach(missing::add);
    }

    static List<OutlineEntry> of(
            List<Comparison> comparisons, DecisionSigns signs, RowIndex rows, Texts texts) {
        List<ClauseFates> fates = new ArrayList<>();
        for (int witness = 0; witness < comparisons.size(); witness++) {
            fates.add(new ClauseFates(witness, comparisons.get(witness), signs, texts));
        }
        Comparison first = comparisons.getFirst();
        CompareOutline outline = new CompareOutline(first, fates, rows, texts);
        outline.add(first.base().units());
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
        List<Integer> units = ClauseFates.run(nextUnit, count(group));
        List<Mark> marks = fates.stream().map(one -> one.group(index, units)).toList();
        entries.add(
                new OutlineEntry(
                        Places.group(group).startsWith("“") ? "" : Places.group(group),
                        group.heading().text(),
                        true,
                        ofGroup(marks),
                        rowOfGroup(index)));
    }

    /// Several witnesses that fared alike need saying once.
    private List<Mark> ofGroup(List<Mark> marks) {
        if (marks.stream().distinct().count() == 1) {
            return List.of(marks.getFirst());
        }
        return marks.stream().map(this::shortened).toList();
    }

    private Mark shortened(Mark mark) {
        String words =
                switch (mark.state()) {
                    case ABSENT -> texts.get("compare.mark-absent");
                    case MOVED -> "⇅";
                    default -> "·";
                };
        return new Mark(mark.state(), words, mark.mine());
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
        entries.add(
                new OutlineEntry(
                        unit.num(),
                        words.substring(0, end).replace('\n', ' '),
                        false,
                        fates.stream().map(one -> one.unit(unit.index())).toList(),
                        rows.ofBaseUnit(unit.index())));
    }

    private static int count(Unit group) {
        int count = 0;
        for (Unit child : group.children()) {
            count += child.isGroup() ? count(child) : 1;
        }
        return count;
    }
}
