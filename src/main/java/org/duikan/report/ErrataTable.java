package org.duikan.report;

import org.duikan.collation.Collation;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// 勘误表: what is wrong where, what should stand there, and why; a row for every item of which the
/// reader said that one text is wrong.
final class ErrataTable {
    private final HandIn handIn;
    private final JudgedCollation judged;
    private final Collation collation;
    private final Texts texts;

    private ErrataTable(HandIn handIn, Texts texts) {
        this.handIn = handIn;
        this.judged = handIn.judged();
        this.collation = judged.collation();
        this.texts = texts;
    }

    static HandInTable of(HandIn handIn, Texts texts) {
        ErrataTable table = new ErrataTable(handIn, texts);
        List<Row> rows = new ArrayList<>();
        for (int item : handIn.items()) {
            Verdict verdict = handIn.judged().verdict(item);
            if (verdict == Verdict.BASE_WRONG || verdict == Verdict.WITNESS_WRONG) {
                rows.add(table.row(item));
            }
        }
        return new HandInTable(
                texts.get("handin.errata"),
                new HandInHead(handIn, texts).lines(),
                List.of(
                        new Column(texts.get("handin.place"), 16, false),
                        new Column(texts.get("handin.wrong"), 27, true),
                        new Column(texts.get("handin.right"), 27, true),
                        new Column(texts.get("handin.grounds"), 15, false),
                        new Column(texts.get("handin.remark"), 15, false)),
                rows);
    }

    private Row row(int item) {
        Judgement judgement = judged.judged(item).map(Placed::judgement).orElseThrow();
        Side wrong = judgement.verdict() == Verdict.BASE_WRONG ? Side.BASE : Side.WITNESS;
        ItemWords words = ItemWords.of(collation, item, texts);
        boolean base = wrong == Side.BASE;
        String place = base ? words.basePlace() : words.witnessPlace();
        String otherPlace = base ? words.witnessPlace() : words.basePlace();
        String name = base ? handIn.base() : handIn.witness();
        String other = base ? handIn.witness() : handIn.base();
        return new Row(
                List.of(
                        Cell.of(texts.get("handin.place-in", name, place).strip()),
                        wrong(item, words, judgement, wrong),
                        right(item, words, judgement, wrong),
                        Cell.of(
                                collation.items().get(item) instanceof Check
                                        ? texts.get("handin.by-itself")
                                        : texts.get("handin.place-in", other, otherPlace).strip()),
                        Cell.of(remark(item, words, judgement))));
    }

    private Cell wrong(int item, ItemWords words, Judgement judgement, Side wrong) {
        if (collation.items().get(item) instanceof Reading reading) {
            boolean goes =
                    mark(item, judgement) == CorrectionMark.DELETE
                            || mark(item, judgement) == CorrectionMark.CORRECT;
            TextSpan span = span(reading, wrong);
            String text = text(reading, wrong);
            return Excerpt.printed(text, span, goes ? Emphasis.STRUCK : Emphasis.CHANGED);
        }
        return Cell.of((wrong == Side.BASE ? words.base() : words.witness()).whole());
    }

    private Cell right(int item, ItemWords words, Judgement judgement, Side wrong) {
        Side other = wrong == Side.BASE ? Side.WITNESS : Side.BASE;
        if (!(collation.items().get(item) instanceof Reading reading)) {
            return Cell.of(
                    judgement.correction().isEmpty()
                            ? (wrong == Side.BASE ? words.witness() : words.base()).whole()
                            : judgement.correction());
        }
        if (judgement.correction().isEmpty()) {
            TextSpan span = span(reading, other);
            String text = text(reading, other);
            return Excerpt.of(text, span, span.of(text), Emphasis.CHANGED);
        }
        return Excerpt.of(
                text(reading, wrong),
                span(reading, wrong),
                judgement.correction(),
                Emphasis.CHANGED);
    }

    private String text(Reading reading, Side side) {
        Readings in = Readings.of(collation.comparison(), reading);
        return (side == Side.BASE ? in.base() : in.witness()).text();
    }

    private static TextSpan span(Reading reading, Side side) {
        return side == Side.BASE ? reading.variant().base() : reading.variant().witness();
    }

    private CorrectionMark mark(int item, Judgement judgement) {
        return CorrectionMark.of(collation, item, judgement.verdict(), judgement.correction());
    }

    private String remark(int item, ItemWords words, Judgement judgement) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("handin.mark-" + mark(item, judgement).word()));
        if (!words.suspicion().isEmpty()) {
            parts.add(words.suspicion());
        }
        if (!judgement.note().isBlank()) {
            parts.add(judgement.note().strip());
        }
        return String.join(texts.get("handin.semicolon"), parts);
    }
}
