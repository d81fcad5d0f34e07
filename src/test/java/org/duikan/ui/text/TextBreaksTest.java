package org.duikan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "加快布局6G、太赫兹, 4, 6G",
        "增长12.5%以上, 3, 12.5%",
        "到2025-01底, 5, 2025-01",
        "DNA 存储, 1, DNA",
        "加快建设数字广东, 5, 数字",
        "加快建设数字广东, 0, 加快",
        "政府的数据, 3, 数据",
        "政府的数据, 2, 的",
        "并向社会公布, 2, 社会公布",
        "数据，平台, 2, ，",
        "构建新发展格局, 0, 构建",
    })
    void takesATokenOrAFewChineseLetters(String text, int offset, String word) {
        assertThat(TextBreaks.word(text, offset).of(text)).isEqualTo(word);
    }

    @Test
    void takesTheLastWordAtTheEnd() {
        assertThat(TextBreaks.word("数据", 2).of("数据")).isEqualTo("数据");
        assertThat(TextBreaks.word("", 0)).isEqualTo(TextSpan.at(0));
    }

    @Test
    void neverCutsAGrapheme() {
        String text = "a𠮷👩‍🔬e\u0301b";
        for (int offset = 0; offset <= text.length(); offset++) {
            int snapped = TextBreaks.snap(text, offset);
            assertThat(snapped).isIn(0, 1, 3, 8, 10, 11);
        }
        assertThat(TextBreaks.next(text, 1)).isEqualTo(3);
        assertThat(TextBreaks.next(text, 3)).isEqualTo(8);
        assertThat(TextBreaks.previous(text, 10)).isEqualTo(8);
        assertThat(TextBreaks.previous(text, 0)).isZero();
        assertThat(TextBreaks.next(text, text.length())).isEqualTo(text.length());
    }

    @Test
    void findsTheParagraphAround() {
        String text = "一\n二三\n四";
        assertThat(TextBreaks.paragraph(text, 3).of(text)).isEqualTo("二三");
        assertThat(TextBreaks.paragraph(text, 0).of(text)).isEqualTo("一");
        assertThat(TextBreaks.paragraph(text, 6).of(text)).isEqualTo("四");
        assertThat(TextBreaks.paragraph(text, 2).of(text)).isEqualTo("二三");
    }
}
