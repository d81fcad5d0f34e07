package org.duikan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.check.Finding.Kind;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// A table of hard cases for each rule; `\n` in a case is a line end.
class HardCasesTest {
    private static final String FOUR_ARTICLES =
            "某某办法\n第一条 为了发展，制定本办法。\n第二条 本办法适用于本省。\n第三条 应当具备下列条件：\n（一）甲；\n（二）乙。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    加强保护（含应急，落实责任。             | （
                    加强保护含应急），落实责任。             | ）
                    形成“万物“智联”网络。                 | “
                    落实《数据条例要求。                   | 《
                    落实数据条例》要求。                   | 》
                    粤府〔2021〕31号、粤府〔2022 1号。      | 〔
                    建设「一網通辦平台。                   | 「
                    落实（“强基）筑魂”行动。               | “
                    完善"一网通办平台。                   | "
                    1)甲；2)乙）；3)丙。                  | ）
                    落实《关于印发《办法》的通知》。         | 《→〈
                    （三）落实(一)(二)【三。               | 【
                    落实‘双碳目标。                       | ‘
                    """)
    void marksWithoutPartner(String text, String marks) {
        assertThat(
                        of(Kind.UNBALANCED, text).stream()
                                .map(finding -> String.join("→", finding.arguments())))
                .containsExactly(marks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《关于修改〈数据条例〉的决定》和《办法》（试行）。",
                "办法如下：1)甲；2）乙；a)丙；一）丁。",
                "a)甲。\nb)乙。\n1)丙。",
                "概率为[0,1)，取值(0，100]。",
                "发展China’s经济、“it’s”项目。",
                "他说：“第一段。\n“第二段。\n“第三段。”\n完。",
                "修改为：“第一条 甲。\n第二条 乙。”\n完。",
                "采用（IPv6)商用，6\"管道、\"十四五\"规划。",
                "形成“万物智联\"网络。",
                "（2020年通过\n根据2021年决定修正\n根据2024年决定修正）\n第一条 甲。\n第二条 乙。",
                "①甲；②乙。℃、≥、<5。",
                "建设“a（b‘c’）d”和『甲「乙」』。",
            })
    void balancedMarks(String text) {
        assertThat(of(Kind.UNBALANCED, text)).isEmpty();
    }

    @Test
    void aQuotationOpenedTwiceAtASeamIsToldOnce() {
        String text = "一、总体要求\n\n（一）建设网络。建设覆盖全省的、形成泛在互联的“万物\n\n“智联”网络。\n";

        assertThat(kinds(text)).containsExactly(Kind.DOUBLED_AT_SEAM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    推进甲，推进乙，推进丙,推进丁。          | ，2,1
                    推进甲,推进乙，推进丙，推进丁。          | ，2,1
                    目标：甲。任务:乙。                   | ：1:1
                    甲；乙;丙；丁。                       | ；2;1
                    推进(甲)和（乙）。                     | （1(1
                    共有１２项和3项。                     | １111
                    增长５％以上、8%以上，12%左右。         | ％1%2
                    是否需要？是否可行?完成。              | ？1?1
                    """)
    void marksInBothWidths(String text, String counts) {
        assertThat(
                        of(Kind.MIXED_WIDTH, text).stream()
                                .map(finding -> String.join("", finding.arguments())))
                .containsExactly(counts);
    }

    @Test
    void theRarerWidthIsShownWhereItStandsFirst() {
        String text = "推进甲，推进乙，推进丙,推进丁,推进戊，推进己。";

        assertThat(of(Kind.MIXED_WIDTH, text).getFirst().span().of(text)).isEqualTo(",");
        assertThat(of(Kind.MIXED_WIDTH, text).getFirst().span().start()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进甲，共1,000项，比例为1:2。",
                "会议于8:30开始：议题如下。",
                "发展IDM(集成商)和芯片（集成商）。",
                "见http://a.cn:80/?b=c，说明：甲。",
                "推进A,B和C，推进丁。",
                "推进甲,推进乙,推进丙。(一)甲。",
            })
    void oneWidth(String text) {
        assertThat(of(Kind.MIXED_WIDTH, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    第四条 依照本办法第十八条处理。               | 第十八条
                    第四条 依照第二条、第九条处理。               | 第九条
                    第四条 违反第三条第（三）项的，处罚。          | 第三条第（三）项
                    第四条 违反第三条第（一）项、第（四）项的，处罚。 | 第（四）项
                    第四条 违反本办法第二条之一规定的，处罚。       | 第二条之一
                    第四条 前款规定的措施由省政府制定。            | 前款
                    第四条 依照《立法法》制定。违反第七条的，处罚。  | 第七条
                    第四条 应当：\\n（一）甲；\\n（二）乙。\\n有前款第（五）项情形的，处罚。 | 前款第（五）项
                    """)
    void referencesToWhatIsNotThere(String article, String reference) {
        String text = FOUR_ARTICLES + article.replace("\\n", "\n") + "\n";

        List<Finding> found = of(Kind.DANGLING_REFERENCE, text);
        assertThat(found.stream().flatMap(finding -> finding.arguments().stream()))
                .containsExactly(reference);
        assertThat(found.getFirst().span().of(text)).isEqualTo(reference);
        assertThat(found.getFirst().num()).isEqualTo("第四条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依照本办法第一条至第三条、第四条处理。",
                "依照《中华人民共和国数据安全法》第四十五条、第四十六条和第五十条处理。",
                "依照民法典第一百二十条第二款处理。",
                "根据《数据条例》（以下简称条例），违反第三十条的，处罚。",
                "违反该法第三十条，或者同法第三十一条的，处罚。",
                "按照国务院条例第十二条处理。",
                "将原第十二条改为第二条。",
                "修改为“依照第五十条处理”。",
                "违反第三条第（二）项的，处罚。",
                "第十二届全国人民代表大会、第二十次会议、第九章。",
                "违反刑法第二十条第（五）项的，处罚。",
                "由省政府制定。\n前款规定的措施包括甲。",
            })
    void referencesToWhatIsThereOrElsewhere(String words) {
        String text = FOUR_ARTICLES + "第四条 " + words + "\n";

        assertThat(of(Kind.DANGLING_REFERENCE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    落实第（七）条所列措施。      | 第（七）条
                    落实本意见第(八)条。         | 第(八)条
                    落实本意见第八条要求。        | 第八条
                    做好第（九）项工作。          | 第（九）项
                    落实第（二）条所列措施。      | ''
                    落实本意见第二条要求。        | ''
                    做好第（二）项工作。          | ''
                    落实《意见》第（八）条。      | ''
                    第八条未列入。              | ''
                    """)
    void referencesInAnOpinion(String words, String reference) {
        String text = "一、总体要求\n（一）加强领导。甲。\n（二）加强保障。乙。\n（三）加强监督。抓好" + words + "\n";

        assertThat(
                        of(Kind.DANGLING_REFERENCE, text).stream()
                                .flatMap(finding -> finding.arguments().stream())
                                .toList())
                .isEqualTo(reference.isEmpty() ? List.of() : List.of(reference));
    }

    @Test
    void anExcerptSaysNothingOfWhatItLeavesOut() {
        String text = "第五条 甲。\n第二十条 依照本法第七条处理。\n第四十条 乙。\n";

        assertThat(of(Kind.DANGLING_REFERENCE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    推进数据，，加快发展。                | ，，
                    推进数据。。加快发展。                | 。。
                    推进数据、，加快发展。                | 、，
                    推进数据的的发展。                   | 的的
                    广东和和香港合作。                   | 和和
                    企业或或个人参加。                   | 或或
                    加快加快数字化发展。                 | 加快加快
                    由政务服务政务服务中心负责。           | 政务服务政务服务
                    提升算力基础设施算力基础设施水平。       | 算力基础设施算力基础设施
                    """)
    void doubledWords(String text, String doubled) {
        assertThat(
                        of(Kind.DOUBLED_CHARACTER, text).stream()
                                .flatMap(finding -> finding.arguments().stream()))
                .containsExactly(doubled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "目的的实现、标的的转让、的的确确、他的的士。",
                "为了了解情况，共和和平，参与与会，温和和气。",
                "发展服务服务业，保障保障性住房，研究研究，讨论讨论。",
                "委员会委员会见，办公室办公室主任。",
                "一步一步推进，一个一个落实，层层压实，处处留心。",
                "停顿。。。很久，哈哈哈哈哈哈哈哈。",
                "二〇二一二〇二一。2021202120212021。",
                "“甲”、“乙”，《丙》；（丁）。",
            })
    void doubledByRight(String text) {
        assertThat(of(Kind.DOUBLED_CHARACTER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    按照粤府[2021]31号要求。       | 粤府〔2021〕31号
                    按照粤府【2021】31 号要求。     | 粤府〔2021〕31 号
                    （国发（2021）5号）            | 国发〔2021〕5号
                    《通知》（国办发(2021)5号）     | 国办发〔2021〕5号
                    按照粤府办［２０２１］３号要求。 | 粤府办〔２０２１〕３号
                    """)
    void documentNumbersInOtherBrackets(String text, String right) {
        List<Finding> found = of(Kind.MISPRINTED_BRACKET, text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().arguments().getLast()).endsWith(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照粤府〔2021〕31号要求。",
                "（2021）粤01民终123号判决书",
                "规划（2021）提出5项，见文献[2021]。",
                "公告（2021）第5号",
                "广州（2035年）8号线",
            })
    void noMisprintedDocumentNumber(String text) {
        assertThat(of(Kind.MISPRINTED_BRACKET, text)).isEmpty();
    }

    @Test
    void marksBehindLabelsInBrackets() {
        String text = "一、总体要求\n（一）、加强领导。甲。\n（二）加强保障。乙。\n(三). 加强监督。丙。\n";

        assertThat(of(Kind.LABEL_PUNCTUATION, text))
                .extracting(Finding::arguments)
                .containsExactly(List.of("（一）", "、"), List.of("(三)", "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    做到以下三点：一是甲；二是乙。                         | 以下三点,2
                    实施六大行动。一是甲，二是乙，三是丙。                   | 六大行动,3
                    分为下列五类：（1）甲；（2）乙；（3）丙。                | 下列五类,3
                    提出两项措施如下：\\n1.甲；\\n2.乙；\\n3.丙。             | 两项措施如下,3
                    某某办法\\n第一条 应当符合以下3个条件：\\n（一）甲；\\n（二）乙。\\n第二条 丙。 | 以下3个条件,2
                    现提出如下５条措施。\\n一、甲乙\\n1.丙。\\n2.丁。\\n二、戊己\\n3.庚。\\n4.辛。 | 如下５条措施,4
                    抓好三个方面：\\n一是甲。\\n二是乙。\\n三是丙。\\n四是丁。    | 三个方面,4
                    一、音乐（3项）\\n1.甲\\n2.乙\\n二、美术（共2项）\\n1.丙\\n2.丁 | 3项,2
                    """)
    void countsThatAreWrong(String text, String told) {
        assertThat(
                        of(Kind.COUNT_CONTRADICTED, text.replace("\\n", "\n")).stream()
                                .map(finding -> String.join(",", finding.arguments())))
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做到以下三点：一是甲；二是乙；三是丙。",
                "落实“三个一批”“八项规定”：一是甲；二是乙。",
                "成立3个工作组。一是强化组织，二是强化保障。",
                "具备下列3项以上条件的：（1）甲；（2）乙；（3）丙；（4）丁。",
                "从以下四项中任选两项：（1）甲；（2）乙；（3）丙；（4）丁。",
                "现提出国家20条措施中我省先行的以下20条措施中的几条。\n（一）甲。乙。\n（二）丙。丁。",
                "第三类：（1）甲；（2）乙。2023年：一是甲；二是乙。",
                "提出如下4条措施。\n一、甲乙\n1.丙。\n2.丁。\n二、戊己\n3.庚。\n4.辛。",
                "一、总则\n做好以下两项工作：\n（一）甲。乙。\n（二）丙。丁。\n二、分则\n（三）戊。己。\n（四）庚。辛。",
                "某某办法\n第一条 分为以下两类：\n（一）甲；\n（二）乙。\n第二条 应当：\n（一）丙；\n（二）丁；\n（三）戊。",
                "分为三个阶段：\n（一）启动阶段。甲：（1）乙；（2）丙。\n（二）实施阶段。丁。\n（三）总结阶段。戊。",
                "突出8个方面28项任务的统筹。\n一、甲乙\n（一）丙。丁。\n（二）戊。己。",
                "一、音乐（3项）\n民歌\n1.甲\n2.乙",
                "围绕五个方面：一是甲；二是乙；四是丙；五是丁。",
                "小学一、二年级，高中：一、二年级同上。共两类：一、二类地区，1、2号线。",
            })
    void countsThatAreRightOrOfSomethingElse(String text) {
        assertThat(of(Kind.COUNT_CONTRADICTED, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    要求：一是甲；二是乙；四是丙。            | 三是
                    第一，甲。第二，乙。第四，丙。            | 第三
                    一要甲，三要乙。                      | 二要
                    一是甲。\\n二是乙。\\n四是丙。            | 三是
                    包括：（1）甲；（2）乙；（4）丙。         | （3）
                    （1）甲；（2）乙；（4）丙。             | （3）
                    包括：①甲；②乙；④丙。                 | ③
                    一是甲；二是乙；三是丙。\\n一是丁；二是戊。 | ''
                    （一）甲。一是乙；二是丙。\\n（二）丁。一是戊；二是己。 | ''
                    符合（1）、（3）的，按照（一）办理。       | ''
                    """)
    void numbersMissingWithinALine(String text, String missing) {
        assertThat(of(Kind.NUMBER_MISSING, text.replace("\\n", "\n")).stream().map(Finding::num))
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    void anOrdinalSaidTwice() {
        assertThat(of(Kind.NUMBER_REPEATED, "要求：一是甲；二是乙；二是丙。"))
                .extracting(Finding::num)
                .containsExactly("二是");
    }

    private static List<Finding> of(Kind kind, String text) {
        return DocumentCheck.of(read(text)).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static List<Kind> kinds(String text) {
        return DocumentCheck.of(read(text)).stream().map(Finding::kind).toList();
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }
}
