package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一编 总则 | PART | 1 | 0 | 第一编",
                "第一分编　通则 | SUBPART | 1 | 0 | 第一分编",
                "第二部分 任务 | PART | 2 | 0 | 第二部分",
                "第 三 章　附 则 | CHAPTER | 3 | 0 | 第 三 章",
                "第十節 罰則 | SECTION | 10 | 0 | 第十節",
                "第一百二十条之一　甲 | ARTICLE | 120 | 1 | 第一百二十条之一",
                "第十四條之一 甲 | ARTICLE | 14 | 1 | 第十四條之一",
                "第 3-1 條 甲 | ARTICLE | 3 | 1 | 第 3-1 條",
                "第１２条　甲 | ARTICLE | 12 | 0 | 第１２条",
                "第一条【目的】为了 | ARTICLE | 1 | 0 | 第一条",
                "第三条为了发展 | ARTICLE | 3 | 0 | 第三条",
                "（現行條文）第五條 甲 | ARTICLE | 5 | 0 | 第五條",
                "## 第二章 甲 | CHAPTER | 2 | 0 | 第二章",
                "一、总体要求 | COMMA | 1 | 0 | 一、",
                "十二､甲 | COMMA | 12 | 0 | 十二､",
                "ー、甲 | COMMA | 1 | 0 | ー、",
                "ニ、甲 | COMMA | 2 | 0 | ニ、",
                "壹、依據 | CAPITAL | 1 | 0 | 壹、",
                "(一) 甲 | PAREN | 1 | 0 | (一)",
                "（三十七）甲 | PAREN | 37 | 0 | （三十七）",
                "( - )甲 | PAREN | 1 | 0 | ( - )",
                "㈢甲 | PAREN | 3 | 0 | ㈢",
                "二）甲 | PAREN | 2 | 0 | 二）",
                "1.甲 | POINT | 1 | 0 | 1.",
                "１２．甲 | POINT | 12 | 0 | １２．",
                "3、甲 | POINT | 3 | 0 | 3、",
                "⒋甲 | POINT | 4 | 0 | ⒋",
                "1.2 甲 | DECIMAL | 2 | 0 | 1.2",
                "(1)甲 | DIGIT_PAREN | 1 | 0 | (1)",
                "（１２）甲 | DIGIT_PAREN | 12 | 0 | （１２）",
                "5）甲 | DIGIT_PAREN | 5 | 0 | 5）",
                "⑵甲 | DIGIT_PAREN | 2 | 0 | ⑵",
                "③甲 | CIRCLED | 3 | 0 | ③",
                "㉑甲 | CIRCLED | 21 | 0 | ㉑",
                "——甲 | DASH | 0 | 0 | ——",
                "--甲 | DASH | 0 | 0 | --",
                "- 甲 | SYMBOL | 0 | 0 | -",
                "－　甲 | SYMBOL | 0 | 0 | －",
                ">> 甲 | SYMBOL | 0 | 0 | >>",
                "＞＞甲 | SYMBOL | 0 | 0 | ＞＞",
                "■甲 | SYMBOL | 0 | 0 | ■",
                "附件2：名词解释 | ATTACHMENT | 2 | 0 | 附件2",
                "附件 | ATTACHMENT | 0 | 0 | 附件",
            })
    void readsLabels(String text, LabelKind kind, int value, int branch, String printed) {
        Label label = LabelGrammar.read(text).orElseThrow();

        assertThat(label.kind()).isEqualTo(kind);
        assertThat(label.value()).isEqualTo(value);
        assertThat(label.branch()).isEqualTo(branch);
        assertThat(label.printed()).isEqualTo(printed);
        assertThat(text.substring(label.start(), label.end())).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是加强领导。",
                "三、四线城市",
                "一、二产业融合",
                "第三条规定的情形",
                "第五条、第六条",
                "第一章的规定",
                "第一次会议",
                "（二）项的规定",
                "（试行）",
                "（2021年）",
                "2021年5月10日",
                "13日上午",
                "3.5亿元",
                "10.3%",
                "5G产业",
                "一批项目",
                "附件所列项目",
                "附属医院",
                "—3亿",
                "甲、乙",
                "",
            })
    void readsNoLabel(String text) {
        assertThat(LabelGrammar.read(text)).isEmpty();
    }
}
