package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.Relation;
import org.duikan.anchor.Resolution.Exact;
import org.duikan.anchor.Resolution.Shifted;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// What becomes of anchors in a text that was changed.
class AnchorResolverTest {
    private static final String PLAN = Texts.PLAN;

    @Test
    void theSameTextHasTheWordsInPlace() {
        Anchor anchor = Texts.mark(PLAN, "协调机制");

        assertThat(AnchorResolver.within(Texts.read(PLAN)).resolve(anchor))
                .isEqualTo(new Exact(anchor.span()));
        assertThat(Texts.resolver(PLAN, PLAN).resolve(anchor)).isEqualTo(new Exact(anchor.span()));
    }

    @Test
    void wordsBeforeAnyChangeAreInPlace() {
        Anchor anchor = Texts.mark(PLAN, "协调机制");

        assertThat(Texts.resolver(PLAN, PLAN.replace("定期", "按期")).resolve(anchor))
                .isEqualTo(new Exact(anchor.span()));
    }

    @Test
    void wordsBehindAChangeAreShifted() {
        String to = PLAN.replace("高度重视", "充分认识、高度重视");

        assertThat(Texts.follow("责任分工", to))
                .isEqualTo(new Shifted(Texts.span(to, "责任分工"), false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完善评价激励机制 | 评价激励机制 | 评价约束机制 | 完善评价约束机制",
                "评价激励机制 | 评价激励机制 | 考评激励机制 | 考评激励机制",
                "评价激励机制 | 激励机制 | 激励体制 | 评价激励体制",
                "评价激励机制 | 完善评价 | 健全评价 | 评价激励机制",
                "激励机制,优化 | 优化服务 | 优化人才服务 | 激励机制,优化",
                "激励机制 | 激励机制, | 激励机制及配套政策, | 激励机制",
                "评价激励机制 | 完善评价 | 完善人才评价 | 评价激励机制",
                "评价激励机制 | 激励 | | 评价机制",
                "评价激励机制 | 评价激励 | 评价和激励 | 评价和激励机制",
                "高层次人才,完善 | 高层次人才 | 急需人才 | 急需人才,完善",
            })
    void endsNeitherDropNorDragInNeighbours(String words, String old, String now, String found) {
        String to = PLAN.replace(old, now == null ? "" : now);

        assertThat(Texts.carried(words, to)).isEqualTo(found);
    }

    @Test
    void saysWhetherTheWordsReadDifferently() {
        String to = PLAN.replace("评价激励机制", "评价 激励約束机制");

        assertThat(Texts.follow("评价激励机制", to))
                .isEqualTo(new Shifted(Texts.span(to, "评价 激励約束机制"), true, false));
    }

    @Test
    void widthAndSpaceAreNoChange() {
        String to = PLAN.replace("高层次人才,完善", "高层次人才 ， 完善").replace("某市", "某 市");

        assertThat(Texts.follow("人才,完善评价", to))
                .isEqualTo(new Shifted(Texts.span(to, "人才 ， 完善评价"), false, false));
    }

    @Test
    void anotherLabelCountsAsMoved() {
        String to = PLAN.replace("(三)", "(九)");

        assertThat(Texts.follow("评价激励机制", to))
                .isEqualTo(new Shifted(Texts.span(to, "评价激励机制"), false, true));
    }

    @Test
    void aMovedClauseTakesItsAnchorsAlong() {
        String clause = "(二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。\n";
        String to = PLAN.replace(clause, "") + clause;

        assertThat(Texts.follow("重点项目", to))
                .isEqualTo(new Shifted(Texts.span(to, "重点项目"), false, true));
    }

    @Test
    void theReaderIsAskedWhereAClauseMovedAndWasRewritten() {
        String gone = "(二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。\n";
        String came = "(五)加大资金投入。统筹市级资金,支持重点项目建设,提高使用效率。\n";

        assertThat(Texts.carried("支持重点项目建设", PLAN.replace(gone, "") + came))
                .isEqualTo("approximate");
    }

    @Test
    void wordsOverSeveralUnitsStayTogether() {
        String words = "提高使用效益。\n二、保障措施\n(三)强化人才";
        String to = PLAN.replace("保障措施\n(三)", "保障的措施\n(十三)");

        assertThat(Texts.carried(words, to)).isEqualTo("提高使用效益。\n二、保障的措施\n(十三)强化人才");
    }

    @Test
    void headingsAndMatterAreFollowed() {
        String to = PLAN.replace("某市数字化发展意见", "某市关于数字化发展的意见").replace("二、保障", "二、实施保障");

        assertThat(Texts.carried("数字化发展意见", to)).isEqualTo("数字化发展的意见");
        assertThat(Texts.carried("保障措施", to)).isEqualTo("保障措施");
        assertThat(Texts.carried("二、", to)).isEqualTo("二、");
    }

    @Test
    void aSplitClauseIsFollowedIntoItsParts() {
        String to = PLAN.replace(",支持重点项目建设", "。\n(三)支持重点项目建设").replace("(三)强", "(五)强");

        assertThat(Texts.carried("重点项目建设", to)).isEqualTo("重点项目建设");
        assertThat(Texts.carried("统筹财政资金", to)).isEqualTo("统筹财政资金");
    }

    @Test
    void anOmittedClauseIsNeverShifted() {
        String clause = "(二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。\n";
        String to = PLAN.replace(clause, "");

        for (String words : new String[] {clause, "财政资金", "设", "(二)", "提高使用效益。"}) {
            assertThat(Texts.follow(words, to)).isNotInstanceOfAny(Exact.class, Shifted.class);
        }
    }

    @Test
    void wordsOfWhichALargePartMayHaveGoneElsewhereAreNotCarried() {
        String clause = "(二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。\n";
        String to = PLAN.replace(clause, "");
        String words = PLAN.substring(PLAN.indexOf("提高使用效益"), PLAN.indexOf("引进高层次"));

        assertThat(Texts.follow(words, to)).isNotInstanceOf(Shifted.class);
    }

    @Test
    void wordsOfWhichMostWereReplacedAreNotCarried() {
        String to = PLAN.replace("完善评价激励机制", "建立科学选拔办法");

        assertThat(Texts.follow("人才,完善评价激励机制,优化", to)).isNotInstanceOf(Shifted.class);
        assertThat(Texts.follow("高层次人才,完善评价激励机制,优化服务环境", to)).isInstanceOf(Shifted.class);
    }

    @Test
    void replacedWordsAreProposedAtMost() {
        String to = PLAN.replace("评价激励机制", "选拔使用办法");

        assertThat(Texts.follow("评价激励机制", to)).isNotInstanceOf(Shifted.class);
        assertThat(Texts.follow("评价", to)).isNotInstanceOf(Shifted.class);
        assertThat(Texts.follow("励", to)).isNotInstanceOf(Shifted.class);
    }

    @Test
    void aReplacedCharacterIsProposedFromItsSurroundings() {
        String to = PLAN.replace("激励机制", "激奖机制");

        assertThat(Texts.follow("励", to))
                .isInstanceOfSatisfying(
                        Resolution.Approximate.class,
                        found ->
                                assertThat(found.proposal().span()).isEqualTo(Texts.span(to, "奖")));
    }

    @Test
    void shortWordsAreNotCarriedWithAnEndReplaced() {
        String to = PLAN.replace("激励机制", "激奖机制");

        assertThat(Texts.follow("激励", to)).isNotInstanceOf(Shifted.class);
        assertThat(Texts.carried("激励机", to)).isEqualTo("激奖机");
    }

    @Test
    void surrogatePairsStayWhole() {
        String from = PLAN.replace("激励", "激𠮷励");
        String to = PLAN.replace("激励", "激𠮸励").replace("某市", "某某市");
        Anchor anchor = Texts.mark(from, "评价激𠮷励机制");

        assertThat(Texts.printed(Texts.resolver(from, to).resolve(anchor), to))
                .isEqualTo("评价激𠮸励机制");
        Anchor end = Texts.mark(from, "完善评价激𠮷");
        assertThat(Texts.printed(Texts.resolver(from, to).resolve(end), to)).isEqualTo("完善评价激𠮸");
    }

    @ParameterizedTest
    @EnumSource(names = {"QUOTED", "RELATED"})
    void topicsAndQuotationsCarryNothing(Relation relation) {
        String to = PLAN.replace("某市", "某某市");
        Comparison found = Aligner.compare(Texts.read(PLAN), Texts.read(to));
        AnchorResolver resolver = AnchorResolver.between(with(found, relation));

        assertThat(resolver.resolve(Texts.mark(PLAN, "评价激励机制")))
                .isInstanceOf(Resolution.Approximate.class);
    }

    /// The same comparison with another relation for every link.
    private static Comparison with(Comparison found, Relation relation) {
        List<Link> links =
                found.links().stream()
                        .map(
                                l ->
                                        new Link(
                                                l.base(),
                                                l.witness(),
                                                relation,
                                                l.score(),
                                                l.moved(),
                                                l.evidence(),
                                                l.variants()))
                        .toList();
        return new Comparison(
                found.base(),
                found.witness(),
                found.kind(),
                found.baseUnits(),
                found.witnessUnits(),
                links,
                found.groups(),
                List.of(),
                found.candidates(),
                found.omitted(),
                found.added());
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(Texts.follow("评价激励机制", "")).isInstanceOf(Resolution.Lost.class);
        Anchor nowhere = new Anchors(Texts.read("")).at(TextSpan.at(0));
        assertThat(Texts.resolver("", PLAN).resolve(nowhere)).isInstanceOf(Resolution.Lost.class);
        assertThat(Texts.resolver("", "").resolve(nowhere)).isEqualTo(new Exact(TextSpan.at(0)));
    }
}
