package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.Side;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be done where one text is wrong as a whole, said so that it can be done in that text
/// alone: behind which of its own clauses the missing one belongs, and how that reads.
final class WholeErratum {
    /// A clause up to so many code points is given in full.
    private static final int LONGEST = 240;

    private static final int HEAD = 80;
    private static final int TAIL = 20;

    private final Comparison comparison;
    private final Whole whole;
    private final ItemWords words;
    private final boolean base;
    private final Texts texts;

    /// @param wrong the text that is wrong
    WholeErratum(Comparison comparison, Whole whole, ItemWords words, Side wrong, Texts texts) {
        this.comparison = comparison;
        this.whole = whole;
        this.words = words;
        this.base = wrong == Side.BASE;
        this.texts = texts;
    }

    Erratum erratum() {
        return switch (whole.kind()) {
            case SECTION_ABSENT, UNIT_ABSENT, SECTION_ADDED, UNIT_ADDED ->
                    ownUnits().isEmpty() ? missing() : surplus();
            case SECTION_MOVED, UNITS_MOVED ->
                    new Erratum(
                            ownPlace(),
                            Cell.of(now()),
                            Cell.of(behind("handin.move-behind", "handin.move-to-the-beginning")));
            case SPLIT, MERGED, RENUMBERED ->
                    new Erratum(ownPlace(), Cell.of(own().whole()), Cell.of(other().whole()));
        };
    }

    private Erratum missing() {
        return new Erratum(
                behind("handin.behind", "handin.at-the-beginning"),
                Cell.of(texts.get("handin.absent-there")),
                Cell.of(inFull(otherAll(), otherUnits(), other().whole())));
    }

    private Erratum surplus() {
        return new Erratum(
                ownPlace(),
                Cell.of(inFull(ownAll(), ownUnits(), own().whole())),
                Cell.of(texts.get("handin.to-go")));
    }

    /// One unit as it is printed, its middle left out where it is long; a section by its range.
    private String inFull(List<AlignableUnit> all, List<Integer> units, String range) {
        if (units.size() != 1 || isSection()) {
            String heading =
                    base == ownUnits().isEmpty() ? words.witnessPlace() : words.basePlace();
            return texts.get("handin.place-in", heading, range).strip();
        }
        AlignableUnit unit = all.get(units.getFirst());
        String text = UnitLabels.oneLine(unit.text().text());
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            text =
                    texts.get(
                            "handin.middle-left-out",
                            text.substring(0, text.offsetByCodePoints(0, HEAD)),
                            text.substring(text.offsetByCodePoints(text.length(), -TAIL)),
                            length);
        }
        return texts.get("handin.place-in", unit.num().strip(), text).strip();
    }

    private boolean isSection() {
        return whole.baseGroup() >= 0 || whole.witnessGroup() >= 0;
    }

    private String now() {
        List<Integer> units = ownUnits();
        String before =
                units.getFirst() == 0
                        ? texts.get("handin.at-the-beginning")
                        : texts.get(
                                "handin.behind",
                                UnitLabels.place(ownAll().get(units.getFirst() - 1)));
        return texts.get("handin.now", UnitLabels.place(ownAll().get(units.getFirst())), before);
    }

    /// Behind which unit of the wrong text: the counterpart of the nearest one that stands before
    /// in the other.
    ///
    /// @param key says so
    /// @param first says that it belongs before all of them
    private String behind(String key, String first) {
        Set<Integer> own = new HashSet<>(ownUnits());
        for (int i = otherUnits().getFirst() - 1; i >= 0; i--) {
            Optional<Integer> counterpart = counterpart(i).filter(unit -> !own.contains(unit));
            if (counterpart.isPresent()) {
                return texts.get(key, UnitLabels.place(ownAll().get(counterpart.get())));
            }
        }
        return texts.get(first);
    }

    private Optional<Integer> counterpart(int unit) {
        return comparison.links().stream()
                .filter(link -> link.relation().isPresence())
                .filter(link -> (base ? link.witness() : link.base()).contains(unit))
                .map(link -> ownOf(link).getLast())
                .findFirst();
    }

    private List<Integer> ownOf(Link link) {
        return base ? link.base() : link.witness();
    }

    private List<Integer> ownUnits() {
        return base ? whole.baseUnits() : whole.witnessUnits();
    }

    private List<Integer> otherUnits() {
        return base ? whole.witnessUnits() : whole.baseUnits();
    }

    private List<AlignableUnit> ownAll() {
        return base ? comparison.baseUnits() : comparison.witnessUnits();
    }

    private List<AlignableUnit> otherAll() {
        return base ? comparison.witnessUnits() : comparison.baseUnits();
    }

    private String ownPlace() {
        return base ? words.basePlace() : words.witnessPlace();
    }

    private ReadingInContext own() {
        return base ? words.base() : words.witness();
    }

    private ReadingInContext other() {
        return base ? words.witness() : words.base();
    }
}
