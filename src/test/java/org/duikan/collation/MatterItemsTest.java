package org.duikan.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.collation.Item.Reading;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonCounts;
import org.duikan.report.ItemWords;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// Variants before and behind the body: a letterhead is proofread like any clause.
class MatterItemsTest {
    private static final String BASE =
            """
            江海市人民政府文件
            江府规〔2023〕4号

            江海市人民政府关于印发
            江海市数据管理办法的通知

            各县（市、区）人民政府，市政府各部门、各直属机构：
            　　现将《江海市数据管理办法》印发给你们，请认真组织实施。

            江海市人民政府
            2023年9月12日

            第一章　总则
            第一条　为了规范本市公共数据的管理和使用，制定本办法。
            第二条　本市行政区域内公共数据的管理和使用，适用本办法。
            第三条　本办法自2023年11月1日起施行。

            抄送：市委办公室，市人大常委会办公室。
            江海市人民政府办公室　　2023年9月13日印发
            """;

    private static Comparison compare(String witness) {
        return Aligner.compare(
                StructureReader.read(SourceText.of(BASE)),
                StructureReader.read(SourceText.of(witness)));
    }

    private static List<String> told(Comparison comparison) {
        Collation all = Collation.of(comparison, IgnoreRules.typographic());
        return IntStream.range(0, all.items().size())
                .filter(i -> !all.isIgnored(i) && all.items().get(i) instanceof Reading)
                .mapToObj(i -> ItemWords.of(all, i, Texts.in(Texts.CHINESE)))
                .map(
                        w ->
                                w.basePlace().replaceAll(" 第 \\d+ 字", "")
                                        + ": "
                                        + w.base().reading()
                                        + "→"
                                        + w.witness().reading())
                .toList();
    }

    private static String with(String... pairs) {
        String text = BASE;
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replaceFirst(pairs[i], pairs[i + 1]);
        }
        return text;
    }

    @Test
    void everyLineAroundTheBodyIsCompared() {
        Comparison found =
                compare(
                        with(
                                "2023〕4号", "2023〕14号",
                                "江海市数据管理办法的", "江海市数椐管理办法的",
                                "各部门、各直属", "各部门各直属",
                                "组织实施", "组织贯彻",
                                "\n江海市人民政府\n", "\n江海市人民政付\n",
                                "9月12日", "9月21日",
                                "总则", "总贝",
                                "市人大常委会", "市人大常委"));

        assertThat(told(found))
                .containsExactly(
                        "发文字号: 〔2023〕4号→〔2023〕14号",
                        "标题: 据→椐",
                        "主送机关: 、→",
                        "篇首篇尾: 实施→贯彻",
                        "发文机关: 江海市人民政府→江海市人民政付",
                        "日期: 2023年9月12日→2023年9月21日",
                        "第一章 总则: 则→贝",
                        "抄送: 市人大常委会办公室→市人大常委办公室");
        assertThat(ComparisonCounts.of(found).substance()).isEqualTo(8);
        Collation all = Collation.of(found, IgnoreRules.typographic());
        ItemFinder finder = new ItemFinder(all);
        assertThat(IntStream.range(0, all.items().size()))
                .allMatch(item -> finds(finder, all, item));
    }

    private static boolean finds(ItemFinder finder, Collation all, int item) {
        return finder.find(all.anchors().of(item))
                .filter(place -> place.item() == item && !place.changed())
                .isPresent();
    }

    @Test
    void aTitleOverOtherLinesAndAnotherLayoutAreNoVariants() {
        assertThat(told(compare(with("印发\n江海", "印发江海", "江海市人民政府\n2023", "　　江海市人民政府\n\n　2023"))))
                .isEmpty();
    }

    @Test
    void whatOnePrintHasAroundTheTextBelongsToNothing() {
        String page =
                "首页 > 政策文件\n发布日期：2023年9月15日　来源：市司法局\n"
                        + BASE.substring(BASE.indexOf("江海市人民政府关于"), BASE.indexOf("抄送"))
                        + "分享到：微信\n";

        assertThat(told(compare(page))).isEmpty();
        assertThat(told(compare(with("\n江海市人民政府\n2023年9月12日\n", "\n")))).isEmpty();
        assertThat(told(compare(with("江海市人民政府文件\n", "", "\n江海市人民政府\n", "\n江海市人民政付\n"))))
                .containsExactly("发文机关: 江海市人民政府→江海市人民政付");
    }
}
