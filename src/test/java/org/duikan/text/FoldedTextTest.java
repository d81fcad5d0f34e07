package org.duikan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（一）开展 6G、ＤＮＡ | (一)开展6G、DNA",
                "㈠⑴① | (一)(1)1",
                "“强基”＂筑魂\" | \"强基\"\"筑魂\"",
                "政府——机构--平台―企业 | 政府-机构-平台-企业",
                "等……及...和⋯⋯ | 等…及…和…",
                "完。了．的.吗｡ | 完.了.的.吗.",
                "3.5等。。 | 3.5等..",
                "〔2021〕【2021】[2021]［2021］ | 〔2021〕【2021】[2021][2021]",
                "甲、乙,丙，丁 | 甲、乙,丙,丁",
                "（ー）（ニ） | (一)(二)",
                "二○二一年〇月 | 二〇二一年〇月",
                "主管機關︰臺 | 主管機關:臺",
                "ガ⼀é | ガ一é",
                "𠮷野　家 | 𠮷野家",
            })
    void unifiesSpellingsOfOneMarkAndKeepsDifferentMarksApart(String source, String folded) {
        assertThat(FoldedText.of(source).text()).isEqualTo(folded);
    }

    @Test
    void anEllipsisThatEndsASentenceKeepsItsFullStop() {
        assertThat(FoldedText.fold("等……。")).isEqualTo("等….");
    }

    @Test
    void leadsBackToTheSource() {
        String source = " 布局 6G、——㈠𠮷。";
        FoldedText folded = FoldedText.of(source);

        assertThat(folded.text()).isEqualTo("布局6G、-(一)𠮷.");
        assertThat(folded.toSource(new TextSpan(1, 3)).of(source)).isEqualTo("局 6");
        assertThat(folded.toSource(new TextSpan(5, 6)).of(source)).isEqualTo("——");
        assertThat(folded.toSource(new TextSpan(7, 8)).of(source)).isEqualTo("㈠");
        assertThat(folded.toSource(new TextSpan(9, 10)).of(source)).isEqualTo("𠮷");
        assertThat(folded.toSource(new TextSpan(10, 11)).of(source)).isEqualTo("𠮷");
        assertThat(folded.toSource(TextSpan.at(2))).isEqualTo(TextSpan.at(4));
        assertThat(folded.fromSource(new TextSpan(3, 5))).isEqualTo(new TextSpan(2, 3));
        assertThat(folded.fromSource(new TextSpan(0, source.length())))
                .isEqualTo(new TextSpan(0, folded.length()));
    }

    @Test
    void anEmptyTextFoldsToAnEmptyOne() {
        assertThat(FoldedText.of("").text()).isEmpty();
        assertThat(FoldedText.of(" \n\u3000").toSource(TextSpan.at(0))).isEqualTo(TextSpan.at(0));
    }

    @Test
    void rangesAscendAndNeverSplitASurrogatePairWhateverTheText() {
        Random random = new Random(7);
        String alphabet = "数据，。.…—-  \n“\"㈠①𠮷e\u0301がガｶﾞ\uFE0F\u200B\uD840ｱ〔ー︰½";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            checkRanges(source.toString());
        }
    }

    private static void checkRanges(String source) {
        FoldedText folded = FoldedText.of(source);
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            TextSpan range = folded.sourceOf(i);
            assertThat(range.start()).as(source).isGreaterThanOrEqualTo(start);
            assertThat(range.length()).as(source).isPositive();
            assertThat(isBoundary(source, range.start())).as(source).isTrue();
            assertThat(isBoundary(source, range.end())).as(source).isTrue();
            start = range.start();
        }
        assertThat(FoldedText.fold(folded.text()))
                .as(source)
                .hasSizeLessThanOrEqualTo(folded.length());
    }

    private static boolean isBoundary(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
