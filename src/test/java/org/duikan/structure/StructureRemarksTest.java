package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class StructureRemarksTest {

    @Test
    void aMissingNumberIsNamedInTheFormOfItsNeighbours() {
        assertThat(nums(Kind.NUMBER_MISSING, "一、甲乙\n（1）丙。\n（３）丁。\n三、戊己\n（1）庚。\n"))
                .containsExactly("（2）", "二、");
        assertThat(nums(Kind.NUMBER_MISSING, "第八条 甲。\n第八条之一 乙。\n第十一条 丙。\n")).contains("第九条", "第十条");
        assertThat(nums(Kind.NUMBER_MISSING, "第１条　甲。\n第３条　乙。\n")).containsExactly("第２条");
    }

    @Test
    void aRestartUnderAnotherHeadingIsNoRemark() {
        PolicyDocument document = read("一、甲乙\n(一)丙。丁。\n(二)戊。己。\n二、庚辛\n(一)壬。癸。\n(二)子。丑。\n");

        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void itemsMayCountOnFromClauseToClause() {
        String text = "一、甲乙\n（一）丙\n1.丁。戊。\n2.己。庚。\n（二）辛\n3.壬。癸。\n（三）子\n%s.丑。寅。\n";

        assertThat(read(text.formatted("4")).remarks()).isEmpty();
        assertThat(nums(Kind.NUMBER_MISSING, text.formatted("5"))).containsExactly("4.");
        String slip = text.formatted("3");
        assertThat(nums(Kind.NUMBER_REPEATED, slip)).containsExactly("3.");
        assertThat(nums(Kind.NUMBER_MISSING, slip)).isEmpty();
        assertThat(nums(Kind.NUMBER_MISSING, "一、甲\n（一）乙\n1.丙。\n2.丁。\n（二）戊\n2.己。\n"))
                .containsExactly("1.");
    }

    @Test
    void titlesOfAttachmentsAreNoClauses() {
        String list = "附件：1.任务分工表\n2.项目清单\n";

        assertThat(read("一、甲乙\n(一)丙。丁。\n(二)戊。己。\n" + list + "附件1\n任务分工表\n一、庚辛\n").remarks())
                .isEmpty();
    }

    @Test
    void repeatedAndMisplacedNumbersAreTold() {
        String text = "第一条 甲。\n第三条 乙。\n第二条 丙。\n第三条 丁。\n";

        assertThat(nums(Kind.NUMBER_ORDER, text)).containsExactly("第二条");
        assertThat(nums(Kind.NUMBER_REPEATED, text)).containsExactly("第三条");
        assertThat(nums(Kind.NUMBER_MISSING, text)).isEmpty();
    }

    @Test
    void aDeclaredCountIsHeldAgainstTheText() {
        String body = "一、甲乙\n(一)丙。丁。\n二、戊己\n(二)庚。辛。\n(三)壬。癸。\n";

        StructureRemark remark =
                read("方案提出2个方面3项措施。\n" + body).remarks().stream()
                        .filter(found -> found.kind() == Kind.COUNT_CONTRADICTED)
                        .findFirst()
                        .orElse(null);
        assertThat(remark).isNull();
        assertThat(
                        read("方案提出两个方面，共五条措施，另有三大类，共4条。\n" + body).remarks().stream()
                                .filter(found -> found.kind() == Kind.COUNT_CONTRADICTED)
                                .map(StructureRemark::arguments))
                .containsExactly(List.of("三大类，共4条", "2", "3"));
    }

    @Test
    void charactersDoubledAtAPageSeamAreKeptAndTold() {
        String text =
                "一、总体要求\n\n（一）建设平台。建设覆盖省、市、区的智慧化社\n\n社会治理平台，实现对接。\n\n"
                        + "（二）建设网络。形成泛在互联的“万物\n\n“智联”网络。\n";
        PolicyDocument document = read(text);

        assertThat(
                        document.remarks().stream()
                                .filter(remark -> remark.kind() == Kind.DOUBLED_AT_SEAM)
                                .flatMap(remark -> remark.arguments().stream()))
                .containsExactly("社", "“");
        assertThat(document.alignableUnits().getFirst().text().text()).contains("智慧化社社会治理平台");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    推进产业发展。促进展示交流。   | 推动数字发展 | 展示数字成果 | ''
                    推进产业发展。                | 推动数字发展 | 展示数字成果 | 展
                    建设算力基础设施。夯实基础。   | 构建新一代算力基 | 基础设施 | 基
                    数字化社会。社会治理。        | 建设智慧化社 | 社会治理平台 | 社
                    推进产业发展。促进展示交流。   | 推动数字发展 | 发展数字经济 | 发展
                    """)
    void twoWordsThatAreAtHomeAreNotDoubled(
            String elsewhere, String above, String below, String doubled) {
        String text =
                "一、总体要求\n\n（一）建设平台。%s建设覆盖省、市、区的平台，%s\n\n%s，实现对接。\n"
                        .formatted(elsewhere, above, below);

        assertThat(
                        read(text).remarks().stream()
                                .filter(remark -> remark.kind() == Kind.DOUBLED_AT_SEAM)
                                .flatMap(remark -> remark.arguments().stream())
                                .toList())
                .isEqualTo(doubled.isEmpty() ? List.of() : List.of(doubled));
    }

    @Test
    void aTextThatStopsInMidSentenceIsToldWithItsClause() {
        assertThat(nums(Kind.CUT_OFF, "一、甲乙\n（一）加强领导。各地要加强\n")).containsExactly("（一）");
        assertThat(nums(Kind.CUT_OFF, "一、甲乙\n（一）加强领导。各地要加强领导。\n")).isEmpty();
    }

    @Test
    void aTextWithoutClausesIsToldOnce() {
        assertThat(nums(Kind.NO_CLAUSES, "某某工作情况\n\n第一段文字。再说一句。\n\n第二段文字。\n")).containsExactly("");
    }

    private static List<String> nums(Kind kind, String text) {
        return read(text).remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(StructureRemark::num)
                .toList();
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }
}
