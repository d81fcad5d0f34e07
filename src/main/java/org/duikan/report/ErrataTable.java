package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.Item;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.collation.Verdict;
import org.duikan.document.PolicyDocument;
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
    private final SideNames names;

    private ErrataTable(HandIn handIn, Texts texts) {
        this.handIn = handIn;
        this.judged = handIn.judged();
        this.collation = judged.collation();
        this.texts = texts;
        this.names = new SideNames(handIn, texts);
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
                new HandInHead(handIn, texts).lines(rows.size(), "handin.rows-errata"),
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
        Side wrong = wrong(item, judgement.verdict());
        ItemWords words = ItemWords.of(collation, item, texts);
        Erratum erratum = erratum(item, words, judgement, wrong);
        return new Row(
                List.of(
                        Cell.of(names.placed(wrong, erratum.place())),
                        erratum.wrong(),
                        erratum.right(),
                        Cell.of(grounds(item, words, judgement, wrong)),
                        Cell.of(remark(item, words, judgement))));
    }

    /// A check is about one text, whatever the key was.
    private Side wrong(int item, Verdict verdict) {
        return collation.items().get(item) instanceof Check check
                ? check.side()
                : verdict == Verdict.BASE_WRONG ? Side.BASE : Side.WITNESS;
    }

    private Erratum erratum(int item, ItemWords words, Judgement judgement, Side wrong) {
        String place = wrong == Side.BASE ? words.basePlace() : words.witnessPlace();
        Comparison comparison = collation.comparison();
        Erratum erratum =
                switch (collation.items().get(item)) {
                    case Reading reading -> reading(item, reading, place, judgement, wrong);
                    case Whole whole ->
                            new WholeErratum(comparison, whole, words, wrong, texts).erratum();
                    case Check check -> {
                        PolicyDocument in =
                                wrong == Side.BASE ? comparison.base() : comparison.witness();
                        yield CheckErratum.of(check.finding(), place, in.source().text(), texts);
                    }
                };
        boolean typed =
                !judgement.correction().isEmpty()
                        && !(collation.items().get(item) instanceof Reading);
        return typed ? erratum.with(Cell.of(judgement.correction())) : erratum;
    }

    private Erratum reading(
            int item, Reading reading, String place, Judgement judgement, Side wrong) {
        CorrectionMark mark = mark(item, judgement);
        boolean goes = mark == CorrectionMark.DELETE || mark == CorrectionMark.CORRECT;
        Cell printed =
                Excerpt.printed(
                        text(reading, wrong),
                        span(reading, wrong),
                        goes ? Emphasis.STRUCK : Emphasis.CHANGED);
        return new Erratum(place, printed, right(reading, judgement, wrong));
    }

    private Cell right(Reading reading, Judgement judgement, Side wrong) {
        Side other = wrong == Side.BASE ? Side.WITNESS : Side.BASE;
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

    /// The other text, unless the reader says that neither is right.
    private String grounds(int item, ItemWords words, Judgement judgement, Side wrong) {
        Item one = collation.items().get(item);
        if (one instanceof Check) {
            return texts.get("handin.by-itself");
        }
        Side other = wrong == Side.BASE ? Side.WITNESS : Side.BASE;
        boolean own =
                !judgement.correction().isEmpty()
                        && !(one instanceof Reading reading
                                && judgement
                                        .correction()
                                        .equals(span(reading, other).of(text(reading, other))));
        return own
                ? texts.get("handin.by-reader")
                : names.placed(
                        other, other == Side.BASE ? words.basePlace() : words.witnessPlace());
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
        if (collation.items().get(item) instanceof Check check) {
            parts.add(CheckSentence.of(check.finding(), texts));
        }
        if (!judgement.note().isBlank()) {
            parts.add(judgement.note().strip());
        }
        return String.join(texts.get("handin.semicolon"), parts);
    }
}
