package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class RemarkSentenceTest {

    @Test
    void namesTheMissingNumberAndTheOneBefore() {
        StructureRemark remark = remark(Kind.NUMBER_MISSING, "(十九)", "(十八)", "(二十)");

        assertThat(RemarkSentence.of(remark, Texts.in(Texts.CHINESE))).isEqualTo("(十八) 之后缺 (十九)");
        assertThat(RemarkSentence.of(remark, Texts.in(Texts.ENGLISH)))
                .isEqualTo("(十九) is missing after (十八)");
    }

    @Test
    void setsTheDeclarationAgainstTheCounts() {
        StructureRemark remark = remark(Kind.COUNT_CONTRADICTED, "", "8点共33项", "7", "27");

        assertThat(RemarkSentence.of(remark, Texts.in(Texts.CHINESE)))
                .isEqualTo("文中说“8点共33项”，实有 7、27");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void saysEveryKindInBothLanguagesWithoutAnyArgument(Kind kind) {
        assertThat(RemarkSentence.of(remark(kind, ""), Texts.in(Texts.CHINESE))).isNotBlank();
        assertThat(RemarkSentence.of(remark(kind, ""), Texts.in(Texts.ENGLISH))).isNotBlank();
    }

    private static StructureRemark remark(Kind kind, String num, String... arguments) {
        return new StructureRemark(kind, num, List.of(arguments), TextSpan.at(0));
    }
}
