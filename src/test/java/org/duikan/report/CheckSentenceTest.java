package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.check.Finding;
import org.duikan.check.Finding.Kind;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class CheckSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NUMBER_MISSING     | (十九)   | (十八) (二十)    | (十八) 之后缺 (十九)
                    NUMBER_MISSING     | 第一章   | 第四章           | 第四章 之后缺 第一章
                    UNBALANCED         | （三）   | （              | （三） 中的「（」没有成对
                    UNBALANCED         | -       | （              | 「（」没有成对
                    UNBALANCED         | （三）   | 《 〈            | 书名号里面的「《」应当用「〈」
                    MIXED_WIDTH        | （三）   | ， 1200 , 3      | 全角「，」1200 处、半角「,」3 处，全文应当一致
                    MIXED_WIDTH        | （三）   | １ 12 1 3        | 全角数字 12 处、半角数字 3 处，全文应当一致
                    DANGLING_REFERENCE | （十八） | 第（三）项        | （十八） 提到的“第（三）项”在本文件中没有
                    MISPRINTED_BRACKET | -       | 粤府[2021]3号 粤府〔2021〕3号 | 文号“粤府[2021]3号”的年份应当用六角括号：粤府〔2021〕3号
                    LABEL_PUNCTUATION  | （一）   | （一） 、         | 编号 （一） 后面不用「、」
                    """)
    void inChinese(Kind kind, String num, String arguments, String sentence) {
        Finding finding = finding(kind, num, arguments.split(" "));

        assertThat(CheckSentence.of(finding, Texts.in(Texts.CHINESE))).isEqualTo(sentence);
    }

    @Test
    void withoutANumberBeforeIt() {
        Finding finding = finding(Kind.NUMBER_MISSING, "第一章", "", "第四章");

        assertThat(CheckSentence.of(finding, Texts.in(Texts.CHINESE))).isEqualTo("缺 第一章");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindInBothLanguages(Kind kind) {
        Finding finding = finding(kind, "(一)", "甲", "乙", "丙", "丁");

        assertThat(CheckSentence.of(finding, Texts.in(Texts.CHINESE))).doesNotContain("{");
        assertThat(CheckSentence.of(finding, Texts.in(Texts.ENGLISH)))
                .doesNotContain("{")
                .isNotBlank();
    }

    private static Finding finding(Kind kind, String num, String... arguments) {
        return new Finding(kind, num, List.of(arguments), TextSpan.at(0));
    }
}
