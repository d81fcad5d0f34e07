package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.collation.Verdict;
import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.report.HandInTable.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 对照表: every item with both places and both readings, and what was made of it. Units that have
/// only another number get a row each, with both labels and their text cut short.
final class CollationSheet {
    private final HandIn handIn;
    private final Collation collation;
    private final Comparison comparison;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    private CollationSheet(HandIn handIn, Texts texts) {
        this.handIn = handIn;
        this.collation = handIn.judged().collation();
        this.comparison = collation.comparison();
        this.texts = texts;
    }

    static HandInTable of(HandIn handIn, Texts texts) {
        CollationSheet sheet = new CollationSheet(handIn, texts);
        handIn.items().forEach(sheet::add);
        return new HandInTable(
                texts.get("handin.collation"),
                new HandInHead(handIn, texts).lines(sheet.rows.size(), "handin.rows-collation"),
                List.of(
                        new Column(texts.get("handin.number"), 5, false),
                        new Column(texts.get("handin.base-place"), 13, false),
                        new Column(texts.get("handin.base-text"), 25, true),
                        new Column(texts.get("handin.witness-place"), 13, false),
                        new Column(texts.get("handin.witness-text"), 25, true),
                        new Column(texts.get("handin.sort"), 8, false),
                        new Column(texts.get("handin.opinion"), 11, false)),
                sheet.rows);
    }

    private void add(int item) {
        ItemWords words = ItemWords.of(collation, item, texts);
        switch (collation.items().get(item)) {
            case Reading reading -> addReading(item, reading, words);
            case Whole whole when whole.kind() == Whole.Kind.RENUMBERED ->
                    addRenumbered(item, whole, words);
            case Whole whole -> addWhole(item, whole, words);
            case Check check -> {
                boolean base = check.side() == Side.BASE;
                String said = base ? words.base().before() : words.witness().before();
                add(
                        item,
                        words,
                        Cell.of(words.basePlace()),
                        base ? Cell.of(said) : Cell.EMPTY,
                        Cell.of(words.witnessPlace()),
                        base ? Cell.EMPTY : Cell.of(said));
            }
        }
    }

    private void addReading(int item, Reading reading, ItemWords words) {
        Readings in = Readings.of(comparison, reading);
        boolean omitted = reading.variant().kind() == Variant.Kind.OMISSION;
        add(
                item,
                words,
                Cell.of(words.basePlace()),
                Excerpt.printed(
                        in.base().text(),
                        reading.variant().base(),
                        omitted ? Emphasis.STRUCK : Emphasis.CHANGED),
                Cell.of(words.witnessPlace()),
                Excerpt.printed(
                        in.witness().text(), reading.variant().witness(), Emphasis.CHANGED));
    }

    private void addWhole(int item, Whole whole, ItemWords words) {
        boolean absent = whole.witnessUnits().isEmpty();
        boolean added = whole.baseUnits().isEmpty();
        Cell base = added ? marked("handin.absent-there") : Cell.of(words.base().before());
        Cell witness = absent ? marked("handin.absent-there") : Cell.of(words.witness().before());
        add(item, words, Cell.of(words.basePlace()), base, Cell.of(words.witnessPlace()), witness);
    }

    private Cell marked(String key) {
        return new Cell(List.of(new Run(texts.get(key), Emphasis.CHANGED)));
    }

    private void addRenumbered(int item, Whole whole, ItemWords words) {
        for (int i = 0; i < whole.baseUnits().size(); i++) {
            AlignableUnit base = comparison.baseUnits().get(whole.baseUnits().get(i));
            AlignableUnit witness = comparison.witnessUnits().get(whole.witnessUnits().get(i));
            add(item, words, label(base), cutShort(base), label(witness), cutShort(witness));
        }
    }

    private static Cell label(AlignableUnit unit) {
        return new Cell(List.of(new Run(UnitLabels.place(unit), Emphasis.CHANGED)));
    }

    private static Cell cutShort(AlignableUnit unit) {
        String words = UnitName.words(unit);
        String all = UnitLabels.oneLine(unit.text().text());
        return Cell.of(words.equals(all) ? words : words.replaceFirst("…$", "") + "……");
    }

    private void add(int item, ItemWords words, Cell... four) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Integer.toString(rows.size() + 1)));
        cells.addAll(List.of(four));
        cells.add(
                Cell.of(
                        words.suspicion().isEmpty()
                                ? words.sort()
                                : words.sort()
                                        + texts.get("handin.semicolon")
                                        + words.suspicion()));
        cells.add(Cell.of(opinion(item)));
        rows.add(new Row(cells));
    }

    private String opinion(int item) {
        Optional<Judgement> found = handIn.judged().judged(item).map(Placed::judgement);
        Verdict verdict = handIn.judged().verdict(item);
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("collation.verdict-" + verdict.word()));
        if (found.isPresent() && verdict != Verdict.OPEN) {
            String correction = found.get().correction();
            CorrectionMark mark = CorrectionMark.of(collation, item, verdict, correction);
            if (mark != CorrectionMark.KEEP || correction.isEmpty()) { // kept and mended is neither
                parts.add(texts.get("handin.mark-" + mark.word()));
            }
            if (!correction.isEmpty()) {
                parts.add(texts.get("handin.should-be", correction));
            }
        }
        found.map(Judgement::note).filter(note -> !note.isBlank()).ifPresent(parts::add);
        return String.join(texts.get("handin.semicolon"), parts);
    }
}
