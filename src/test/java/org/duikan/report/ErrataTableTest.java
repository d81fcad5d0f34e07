package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementResolver;
import org.duikan.collation.MadeJudgements;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An errata table can be carried out in the text it is about, without the other.
class ErrataTableTest {
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);
    private static final String BASE =
            """
            滨江市成果转化专项资金管理办法
            第一章 总则
            第一条 为了规范成果转化专项资金管理，提高资金使用效益，制定本办法。
            第二条 专项资金的管理遵循公开透明、突出重点、专款专用的原则。
            第三条 市科学技术局负责项目的组织申报、评审、立项和验收工作。
            第二章 申报
            第四条 对开展成果评价的第三方机构，按照评价服务收入的一成给予补助。
            第五条 申报单位应当于每年三月底前通过业务系统提交申报材料。评审结果应当公示。
            第六条 申报单位有下列情形之一的，责令限期改正：
            （一）弄虚作假骗取资金；
            （二）擅自改变资金用途。
            第七条 项目期满后三个月内，承担单位应当提出验收申请。
            第八条 违反本办法第七条规定的，收回专项资金并予以通报。
            """;
    private static final String WITNESS =
            """
            滨江市成果转化专项资金管理办法
            第一章 总则
            第一条 为了规范成果转化专项资金管理，提高资金使用效益，制定本办法。
            第二条 专项资金的管理遵循公开透明、突出重点、专款专用的原则。
            第三条 项目期满后三个月内，承担单位应当提出验收申请。
            第四条 市科学技术局负责项目的组织申报、评审、立项和验收工作。
            第二章 申报
            第五条 申报单位应当于每年三月底前通过业务系统提交申报材料。评审结果应予公示。
            第六条 申报单位有下列情形之一的，责令限期改正：
            （一）弄虚作假骗取资金；
            （二）擅目改变资金用途。
            第七条 违反本办法第七条规定的，收回专项资金并予以通报。
            """;

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    /// Rows with their cells joined by bars; every item judged the same.
    private static List<String> rows(
            String base, String witness, Verdict verdict, String correction, String... names) {
        return table(base, witness, verdict, correction, names).rows().stream()
                .map(
                        row ->
                                String.join(
                                        "|",
                                        row.cells().stream().map(HandInTable.Cell::text).toList()))
                .toList();
    }

    private static HandInTable table(
            String base, String witness, Verdict verdict, String correction, String... names) {
        return HandInFile.table(
                handIn(base, witness, verdict, correction, names), HandIn.Form.ERRATA, CHINESE);
    }

    private static HandIn handIn(
            String base, String witness, Verdict verdict, String correction, String... names) {
        Collation collation =
                Collation.of(Aligner.compare(read(base), read(witness)), IgnoreRules.typographic());
        List<Integer> items = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int item = 0; item < collation.items().size(); item++) {
            items.add(item);
            judgements.add(
                    MadeJudgements.of(
                            collation,
                            item,
                            new DocumentId(1),
                            new DocumentId(2),
                            verdict,
                            correction,
                            ""));
        }
        return new HandIn(
                JudgementResolver.resolve(judgements, collation),
                items,
                "",
                names[0],
                names[1],
                "",
                LocalDate.of(2026, 11, 26));
    }

    @Test
    void whatIsMendedIsNotKept() {
        HandIn mended = handIn(BASE, WITNESS, Verdict.BOTH, "另拟", "原件", "转载");
        assertThat(HandInFile.table(mended, HandIn.Form.COLLATION_TABLE, CHINESE).rows())
                .extracting(row -> row.cells().getLast().text())
                .isNotEmpty()
                .allMatch(opinion -> opinion.equals("两可；应作“另拟”"));
    }

    private static List<String> witnessWrong() {
        return rows(BASE, WITNESS, Verdict.WITNESS_WRONG, "", "原件", "转载");
    }

    @Test
    void saysBehindWhichClauseAMissingOneBelongsAndHowItReads() {
        assertThat(witnessWrong())
                .contains("转载 “第四条”之后|（缺）|第四条 对开展成果评价的第三方机构，按照评价服务收入的一成给予补助。|原件 第四条|增补");
        assertThat(rows(WITNESS, BASE, Verdict.WITNESS_WRONG, "", "转载", "原件"))
                .contains("原件 第四条|第四条 对开展成果评价的第三方机构，按照评价服务收入的一成给予补助。|（删）|转载|删除");
    }

    @Test
    void saysWhereAMovedClauseGoesInItsOwnText() {
        assertThat(witnessWrong()).contains("转载 第三条|第三条，现在“第二条”之后|移至“第六条”之后|原件 第七条|转移");
        assertThat(rows(BASE, WITNESS, Verdict.BASE_WRONG, "", "原件", "转载"))
                .contains("原件 第七条|第七条，现在“第六条”之后|移至“第二条”之后|转载 第三条|转移");
    }

    @Test
    void namesTheSentenceOrTheItem() {
        assertThat(witnessWrong())
                .anyMatch(row -> row.startsWith("转载 第五条 第 2 句|"))
                .anyMatch(row -> row.startsWith("转载 第六条（二）|"));
    }

    @Test
    void showsWhatACheckFoundAndWhatShouldStandThereWhicheverKeyWasPressed() {
        String wrong = BASE.replace("第七条规定", "第九条规定").replace("专款专用的原则", "专款专用的的原则");
        for (Verdict verdict : List.of(Verdict.BASE_WRONG, Verdict.WITNESS_WRONG)) {
            assertThat(rows(wrong, wrong, verdict, "", "原件", "转载"))
                    .anySatisfy(
                            row ->
                                    assertThat(row)
                                            .startsWith("原件 第二条|第二条 专项资金的管理遵循公开透明、突出重点、专款专用的的原则。|")
                                            .contains("专款专用的原则。|本文自身|删除；"))
                    .anySatisfy(
                            row ->
                                    assertThat(row)
                                            .startsWith("转载 第八条|第八条 违反本办法第九条规定的，")
                                            .contains("|（待定，见备注）|本文自身|改正；"));
        }
        assertThat(witnessWrong())
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .startsWith("转载 第七条|第七条 违反本办法第七条规定的，")
                                        .contains("|第七条 违反本办法第三条规定的，"));
    }

    @Test
    void givesTheReaderAsGroundsForWhatTheReaderTyped() {
        assertThat(rows(BASE, WITNESS, Verdict.WITNESS_WRONG, "拟改", "原件", "转载"))
                .anySatisfy(row -> assertThat(row).contains("擅拟改改变资金用途").contains("|校者拟改|"));
    }

    @Test
    void callsTextsOfOneNameByTheirParts() {
        String same = "滨江市成果转化专项资金管理办法";

        assertThat(rows(BASE, WITNESS, Verdict.WITNESS_WRONG, "", same, same))
                .anyMatch(row -> row.startsWith("对校本 第五条") && row.contains("|底本 第五条"))
                .noneMatch(row -> row.contains(same));
    }
}
