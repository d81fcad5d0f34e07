package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.check.DocumentCheck;
import org.duikan.diff.VariantClass;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.compare.CompareCell.Tone;
import org.duikan.ui.compare.StripModel.Kind;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.OutlineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class CompareViewModelTest {
    private final CompareViewModel model =
            new CompareViewModel(Texts.in(Texts.CHINESE), JobRunner.sameThread());

    @BeforeEach
    void show() {
        model.show(Desks.reprint());
    }

    @Test
    void setsTextsFaceToFace() {
        assertThat(model.rows().stream().map(CompareViewModelTest::line))
                .containsExactly(
                        "四、构建数据要素 | = | 构建数据要素高效",
                        "(九) 深入挖掘 | 98% | (三) 深入挖掘",
                        "(十) 构建数据 | = | (四) 构建数据",
                        "九、提升数字化发 | ⇅ | 提升数字化发展开",
                        "(三十一) 构建 | ⇅100% | (一) 构建世界 [⇅ 移自 九(三十一)]",
                        "五、巩固提升数字 | = | 巩固提升数字经济",
                        "(十四) 打造我 | 97% | (四) 打造我国",
                        "六、加快产业数字 [整节缺，(十七)–(二十) 3 条 ▸] | | ∅ 对校本整节缺",
                        "七、推进数字社会 | = | 推进数字社会建设",
                        "(二十四) 高水 | 99% | (二) 高水平建",
                        "∅ 底本无 | | (九) 新增条款",
                        "(二十五) 保障 | | ∅ 对校本缺",
                        "九、提升数字化发 | ⇅ | [⇅ 整节移位]",
                        "(三十一) 构建 | ⇅ | [⇅ 已移至 “提升数字化发展开…”(一)]");
    }

    @Test
    void countsWhatTheComparisonHolds() {
        assertThat(model.status())
                .containsExactly("对应 5/9", "移位 1", "缺 4", "增 1", "实质异文 4", "版式异文 4（已隐藏）");

        model.filter().show(VariantClass.PUNCTUATION, false);
        model.filter().show(VariantClass.WORDING, false);
        model.filter().show(VariantClass.WIDTH, true);

        assertThat(model.status()).endsWith("实质异文 4（已隐藏）", "版式异文 4");
    }

    @Test
    void goesThroughVariantsOfSubstanceRoundAndRound() {
        assertThat(trail()).containsExactly("战略/数据", "战略性新兴/氮化镓、碳化硅等", "战略性新兴/", "社/");
        model.trail().next(0);
        assertThat(model.trail().number()).isEqualTo(1);
        model.trail().previous(0);
        assertThat(model.trail().number()).isEqualTo(4);
        model.trail().next(0);
        assertThat(model.trail().number()).isEqualTo(1);
    }

    @Test
    void startsAtWhatIsInSight() {
        model.trail().next(5);
        assertThat(model.trail().number()).isEqualTo(2);
    }

    @Test
    void goesThroughTypographicVariantsWhereTheyAreShown() {
        model.trail().next(0);
        model.filter().toggleTypographic();

        assertThat(model.trail().shown()).hasSize(8);
        assertThat(model.trail().number()).isEqualTo(2);
        model.filter().show(VariantClass.WORDING, false);
        assertThat(model.trail().current()).isNull();
        model.filter().show(VariantClass.WORDING, true);
        model.filter().toggleTypographic();
        assertThat(trail()).hasSize(4);
    }

    @Test
    void marksEachKindInItsOwnWay() {
        CompareMarks marks = model.marks();
        model.trail().next(0);

        assertThat(kinds(marks, 1, 0)).containsExactly("SUBSTITUTION!");
        assertThat(kinds(marks, 1, 1)).containsExactly("SUBSTITUTION!");
        assertThat(kinds(marks, 6, 0)).containsExactly("SUBSTITUTION", "OMISSION");
        assertThat(kinds(marks, 6, 1)).containsExactly("SUBSTITUTION", "PLACE");
        assertThat(kinds(marks, 9, 0)).containsExactly("OMISSION", "SUSPECT");
        model.find().find("战略");
        assertThat(kinds(marks, 1, 0)).containsExactly("SUBSTITUTION!", "HIT");
        model.filter().show(VariantClass.WIDTH, true);
        assertThat(kinds(marks, 9, 0)).contains("TYPOGRAPHIC");
    }

    @Test
    void picksTheVariantUnderTheCaret() {
        int at = text(6, 0).indexOf("战略性新兴晶圆");
        model.selection().place(6, 0, at + 2);

        assertThat(model.trail().number()).isEqualTo(3);
    }

    @Test
    void jumpsBetweenTheTwoPlacesOfAMovedUnit() {
        assertThat(model.counterpart(4)).isEqualTo(13);
        assertThat(model.counterpart(13)).isEqualTo(4);
        assertThat(model.counterpart(3)).isEqualTo(12);
        assertThat(model.counterpart(12)).isEqualTo(3);
        assertThat(model.counterpart(1)).isEqualTo(-1);
        assertThat(model.nextMoved(5)).isEqualTo(12);
    }

    @Test
    void unfoldsAnAbsentSectionAndKeepsTheCurrentVariant() {
        model.trail().previous(0);
        model.toggleFold(model.rows().get(7).group());

        assertThat(model.rows()).hasSize(17);
        assertThat(line(model.rows().get(7))).startsWith("六、加快产业数字 [收起缺节 ▾]");
        assertThat(line(model.rows().get(8))).isEqualTo("(十七) 以数字 | | ∅ 对校本缺");
        assertThat(model.trail().number()).isEqualTo(4);
        assertThat(model.trail().current().row()).isEqualTo(12);

        model.toggleFold(model.rows().get(7).group());
        assertThat(model.rows()).hasSize(14);
    }

    @Test
    void unfoldsASectionThatHoldsWhatIsLookedFor() {
        model.find("智慧 农业");

        assertThat(model.rows()).hasSize(17);
        assertThat(model.find().hits()).hasSize(1);
        assertThat(model.find().hits().getFirst().row()).isEqualTo(9);
        model.find("数据要素");
        assertThat(model.find().hits()).isNotEmpty();
    }

    @Test
    void saysInTheOutlineHowEachClauseFared() {
        assertThat(model.outline().stream().map(entry -> entry.num() + " " + entry.mark()))
                .containsExactly(
                        "四 ", "(九) 1", "(十) ✓", "五 ", "(十四) 2", "六 整节缺", "(十七) 缺", "(十八) 缺",
                        "(十九) !", "(二十) 缺", "七 ", "(二十四) 1", "(二十五) 缺", "九 移位", "(三十一) ⇅");
        assertThat(model.outline()).extracting(OutlineEntry::row).doesNotContain(-1);
    }

    @Test
    void showsEverythingOnTheStrip() {
        StripModel strip = model.stripProperty().get();

        assertThat(strip.marks())
                .extracting(StripModel.StripMark::kind)
                .containsOnly(Kind.MOVED, Kind.ABSENT, Kind.ADDED, Kind.VARIANT);
        assertThat(strip.marks().stream().filter(mark -> mark.kind() == Kind.VARIANT)).hasSize(4);
        assertThat(strip.starts()).isSorted().startsWith(0).endsWith(1);
        assertThat(strip.rowAt(0)).isZero();
        assertThat(strip.rowAt(1)).isEqualTo(13);
    }

    @Test
    void findsTheRowOfAPlaceInASource() {
        String base = model.deskProperty().get().base().source().text();

        assertThat(model.rowOfSource(0, base.indexOf("(十四)") + 10)).isEqualTo(6);
        assertThat(model.rowOfSource(0, base.indexOf("(十八)"))).isEqualTo(7);
        assertThat(model.rowOfSource(1, 0)).isEqualTo(1);
    }

    @Test
    void setsSeveralWitnessesSideBySide() {
        Desk one = Desks.reprint();
        model.show(
                Desks.desk(one.base(), one.comparisons().getFirst(), one.comparisons().getFirst()));

        assertThat(model.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(model.status().getFirst()).startsWith("网络转载 2021-05-13：对应 5/9");
        assertThat(model.trail().shown()).hasSize(8);
    }

    private List<String> trail() {
        return model.trail().shown().stream()
                .map(
                        place ->
                                place.base().orElseThrow().of(text(place.row(), 0))
                                        + "/"
                                        + place.witnessSpan()
                                                .orElseThrow()
                                                .of(text(place.row(), 1)))
                .toList();
    }

    private String text(int row, int column) {
        return model.rows().get(row).cells().get(column).text().styled().text();
    }

    private static List<String> kinds(CompareMarks marks, int row, int column) {
        return marks.marks(row, column).stream()
                .map((Mark mark) -> mark.kind() + (mark.current() ? "!" : ""))
                .toList();
    }

    private static String line(CompareRow row) {
        CompareRow.Gutter gutter = row.gutters().getFirst();
        return (cell(row.cells().get(0))
                        + " | "
                        + gutter.sign()
                        + gutter.score()
                        + " | "
                        + cell(row.cells().get(1)))
                .replace("|  |", "| |");
    }

    private static String cell(CompareCell cell) {
        String text = cell.text().styled().text();
        String start = text.substring(0, Math.min(8, text.length())).strip();
        StringBuilder line = new StringBuilder(cell.tone() == Tone.BLANK ? "." : start);
        cell.badges().forEach(badge -> line.append(" [").append(badge.words()).append("]"));
        return line.toString().strip();
    }

    @Test
    void knowsWhatCheckingFoundInEachColumn() {
        assertThat(model.checksProperty().get())
                .containsExactly(
                        DocumentCheck.of(model.deskProperty().get().base()),
                        DocumentCheck.of(
                                model.deskProperty().get().comparisons().getFirst().witness()));
    }
}
