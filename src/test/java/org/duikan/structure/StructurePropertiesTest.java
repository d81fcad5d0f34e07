package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Random;

class StructurePropertiesTest {
    static final List<String> SEEDS = Seeds.NAMES;
    static final List<String> SAMPLES = Samples.names();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void seedsAreReadToTheLastCharacter(String name) {
        Coverage.check(StructureReader.read(Seeds.source(name))).readsEveryCharacter();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void inventedDocumentsKeepTheirSpans(String name) {
        Coverage.check(StructureReader.read(Samples.source(name)));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void seedsMayBeCutOffAnywhere(String name) {
        String text = Seeds.text(name);
        for (int end = 0; end <= text.length(); end += 1 + end / 60) {
            Coverage.check(read(text.substring(0, end)));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void inventedDocumentsMayBeCutOffAnywhere(String name) {
        String text = Samples.source(name).text();
        for (int end = 0; end <= text.length(); end++) {
            Coverage.check(read(text.substring(0, end)));
            Coverage.check(read(text.substring(end)));
        }
    }

    @Test
    void anyMixtureOfLinesIsReadWithoutLoss() {
        String[] pieces = {
            "第一章 总则",
            "第一条 为了发展。",
            "第二条",
            "一、总体要求",
            "二、加强领导。各地要重视。",
            "（一）任务。推进工作。",
            "(二)目标",
            "1.建设",
            "1.建设；",
            "（1）甲",
            "①乙",
            "——丙。丁。",
            "- 标题",
            ">> 标题",
            "数字生态",
            "附件1",
            "附件：1.清单",
            "抄送：某厅",
            "某市人民政府",
            "2021年5月10日",
            "2021年5月10日印发",
            "— 3 —",
            "各市人民政府：",
            "关于工作的意见",
            "某府〔2021〕3号",
            "目录",
            "正文一句。又一句",
            "，接上文。",
            "“引文",
            "”",
            "（此件公开发布）",
            "(下转第5版)",
            "\f",
            "",
            "",
            "　　缩进。",
            "第三条之一 补充：一、甲。二、乙。后文。",
            "𠮷",
            "\u200B",
            "共8点33项",
            "8点共33项措施"
        };
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
                text.append(random.nextInt(8) == 0 ? "" : "\n".repeat(1 + random.nextInt(2)));
            }
            Coverage.check(read(text.toString()));
        }
    }

    @Test
    void anyMixtureOfCharactersIsReadWithoutLoss() {
        String alphabet = "第一二十条章、（）().1①—->“”。：；\n\n\n 　附件年月日甲乙\uD842\uDFB7\u0301ー㈠";
        Random random = new Random(9);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Coverage.check(read(text.toString()));
        }
    }

    @Test
    void theSameTextGivesTheSameDocument() {
        SourceText source = Seeds.source(Seeds.NAMES.getFirst());
        assertThat(StructureReader.read(source)).isEqualTo(StructureReader.read(source));
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }
}
