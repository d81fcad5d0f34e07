package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.List;

/// Short names of places in a document: `九(三十一)`, `(十七)–(二十二)`.
final class Places {
    private static final int LONGEST = 8;

    private Places() {}

    /// A unit with the innermost group it stands in.
    static String of(AlignableUnit unit) {
        String group = unit.path().isEmpty() ? "" : group(unit.path().getLast());
        String name = unit(unit);
        boolean needsGap =
                !group.isEmpty()
                        && !name.isEmpty()
                        && !name.startsWith("(")
                        && !name.startsWith("（");
        return group + (needsGap ? " " : "") + name;
    }

    /// A run of units, first to last, with the group of the first.
    static String of(List<AlignableUnit> all, List<Integer> units) {
        AlignableUnit first = all.get(units.getFirst());
        return units.size() == 1 ? of(first) : of(first) + "–" + unit(all.get(units.getLast()));
    }

    /// Labels of a run of units without their group.
    static String range(List<AlignableUnit> all, List<Integer> units) {
        AlignableUnit first = all.get(units.getFirst());
        AlignableUnit last = all.get(units.getLast());
        if (first.num().isEmpty() || last.num().isEmpty()) {
            return "";
        }
        return units.size() == 1 ? first.num() : first.num() + "–" + last.num();
    }

    static String base(Comparison comparison, List<Integer> units) {
        return of(comparison.baseUnits(), units);
    }

    static String witness(Comparison comparison, List<Integer> units) {
        return of(comparison.witnessUnits(), units);
    }

    /// A group: its number without the mark behind it, else the first words of its heading.
    static String group(Unit group) {
        String num = group.num().replaceAll("[、.．\\-\\s>]+$", "");
        return num.isEmpty() ? "“" + cut(group.heading().text()) + "”" : num;
    }

    /// A unit: its label, else its first words.
    static String unit(AlignableUnit unit) {
        if (!unit.num().isEmpty()) {
            return unit.num();
        }
        String words = unit.heading().isEmpty() ? unit.text().text() : unit.heading().text();
        return "“" + cut(words) + "”";
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
