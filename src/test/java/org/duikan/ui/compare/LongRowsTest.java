package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.TextCuts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class LongRowsTest {
    private static final String SENTENCE = "加快建设数字广东，推动高质量发展𠮷。";

    @Test
    void cutsALongPairAtTheSamePlaces() {
        Desk desk = desk(SENTENCE.repeat(1000), "新增的话。" + SENTENCE.repeat(1000));

        List<CompareRow> rows = rows(desk);

        assertThat(rows).hasSize(4);
        assertThat(column(rows, 0)).isEqualTo("(一) " + SENTENCE.repeat(1000));
        assertThat(column(rows, 1)).isEqualTo("(一) 新增的话。" + SENTENCE.repeat(1000));
        for (CompareRow row : rows) {
            assertThat(text(row, 0)).endsWith("。").hasSizeLessThanOrEqualTo(TextCuts.LONGEST);
            assertThat(text(row, 1)).endsWith("。");
        }
        assertThat(rows).extracting(CompareRow::continued).containsExactly(false, true, true, true);
    }

    @Test
    void keepsEveryVariantInItsPart() {
        Desk desk = desk(SENTENCE.repeat(1000), "新增的话。" + SENTENCE.repeat(1000));
        CompareViewModel model =
                new CompareViewModel(Texts.in(Texts.CHINESE), JobRunner.sameThread());
        model.show(desk);

        assertThat(model.trail().shown()).hasSize(1);
        model.trail().next(0);
        assertThat(model.trail().current().row()).isZero();
        model.selection().selectAll();
        assertThat(model.selection().selectedText()).isEqualTo("(一)" + SENTENCE.repeat(1000));
    }

    @Test
    void leavesShortRowsAlone() {
        assertThat(rows(desk(SENTENCE, "新增的话。" + SENTENCE))).hasSize(1);
    }

    private static List<CompareRow> rows(Desk desk) {
        return CompareRows.of(desk, Set.of(), Texts.in(Texts.CHINESE));
    }

    private static String column(List<CompareRow> rows, int column) {
        return rows.stream().map(row -> text(row, column)).collect(Collectors.joining());
    }

    private static String text(CompareRow row, int column) {
        return row.cells().get(column).text().styled().text();
    }

    /// A witness that puts five letters in at the start.
    private static Desk desk(String base, String witness) {
        PolicyDocument one = Sketch.document("(一)" + base);
        PolicyDocument other = Sketch.document("(一)" + witness);
        Variant added =
                Variant.of(
                        VariantClass.WORDING, Optional.empty(), TextSpan.at(0), new TextSpan(0, 5));
        Link link =
                new Link(
                        List.of(0),
                        List.of(0),
                        Relation.REVISED,
                        0.99,
                        false,
                        List.of(),
                        List.of(new LinkVariant(0, 0, added)));
        return Desks.desk(
                one,
                new Comparison(
                        one,
                        other,
                        PairKind.REPRINT,
                        one.alignableUnits(),
                        other.alignableUnits(),
                        List.of(link),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
