package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.collation.Item.Whole;
import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;

import java.util.List;
import java.util.stream.Collectors;

/// Says a finding of the whole in words.
final class WholeWords {
    private static final int FIRST_WORDS = 14;

    private final Comparison comparison;
    private final Whole whole;
    private final Texts texts;

    WholeWords(Comparison comparison, Whole whole, Texts texts) {
        this.comparison = comparison;
        this.whole = whole;
        this.texts = texts;
    }

    ItemWords words() {
        return new ItemWords(
                texts.get("collation.whole-" + whole.kind().word()),
                "",
                base(),
                witness(),
                sentence(said(true)),
                sentence(said(false)));
    }

    private static ReadingInContext sentence(String words) {
        return new ReadingInContext(words, "", "");
    }

    private String base() {
        return whole.baseGroup() >= 0
                ? UnitName.heading(comparison.base().groups().get(whole.baseGroup()))
                : range(comparison.baseUnits(), whole.baseUnits());
    }

    private String witness() {
        return whole.witnessGroup() >= 0
                ? UnitName.heading(comparison.witness().groups().get(whole.witnessGroup()))
                : range(comparison.witnessUnits(), whole.witnessUnits());
    }

    private String said(boolean inBase) {
        List<AlignableUnit> all = inBase ? comparison.baseUnits() : comparison.witnessUnits();
        List<Integer> units = inBase ? whole.baseUnits() : whole.witnessUnits();
        return switch (whole.kind()) {
            case SECTION_ABSENT ->
                    inBase ? counted(all, units) : texts.get("collation.no-section-witness");
            case SECTION_ADDED ->
                    inBase ? texts.get("collation.no-section-base") : counted(all, units);
            case UNIT_ABSENT -> inBase ? first(all, units) : texts.get("collation.no-unit-witness");
            case UNIT_ADDED -> inBase ? texts.get("collation.no-unit-base") : first(all, units);
            case SECTION_MOVED, UNITS_MOVED ->
                    inBase
                            ? counted(all, units)
                            : texts.get("collation.moved-behind", counted(all, units), before());
            case SPLIT, MERGED, RENUMBERED -> counted(all, units);
        };
    }

    /// What stands before the moved units in the witness.
    private String before() {
        int first = whole.witnessUnits().isEmpty() ? 0 : whole.witnessUnits().getFirst();
        if (first == 0) {
            return texts.get("collation.the-beginning");
        }
        AlignableUnit unit = comparison.witnessUnits().get(first - 1);
        List<Unit> path = unit.path();
        boolean sameGroup =
                !path.isEmpty()
                        && comparison.witnessUnits().get(first).path().contains(path.getLast());
        return path.isEmpty() || sameGroup
                ? UnitLabels.place(unit)
                : UnitName.heading(path.getLast());
    }

    /// `(十七)–(二十二)，5 条`.
    private String counted(List<AlignableUnit> all, List<Integer> units) {
        long clauses = units.stream().filter(unit -> all.get(unit).isClause()).count();
        boolean count = clauses > 0;
        return texts.get(
                count ? "collation.clauses" : "collation.paragraphs",
                range(all, units),
                count ? clauses : units.size());
    }

    private String range(List<AlignableUnit> all, List<Integer> units) {
        if (units.isEmpty()) {
            return "";
        }
        String first = UnitLabels.place(all.get(units.getFirst()));
        if (units.size() == 1) {
            return first;
        }
        boolean run = units.getLast() - units.getFirst() == units.size() - 1 && units.size() > 2;
        return run
                ? first + "–" + all.get(units.getLast()).num().strip()
                : units.stream()
                        .map(unit -> UnitLabels.place(all.get(unit)))
                        .collect(Collectors.joining("、"));
    }

    private String first(List<AlignableUnit> all, List<Integer> units) {
        return units.isEmpty()
                ? ""
                : UnitLabels.line(all.get(units.getFirst()).unit(), FIRST_WORDS);
    }
}
