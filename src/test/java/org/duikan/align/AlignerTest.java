package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

class AlignerTest {
    private static final List<String> ARTICLES =
            List.of(
                    "为了加强河道管理，保障防洪安全，发挥江河湖泊的综合效益，制定本条例。",
                    "本市行政区域内湖泊、人工水道和蓄滞洪区的保护与利用，适用本条例。",
                    "渔业船舶应当安装定位装置，并在开航前向所在港口报告船员名单和航线。",
                    "图书馆每周开放时间不得少于五十六小时，法定节假日应当延长开放。未成年人阅览区应当单独设置。",
                    "养老机构应当为入住老人建立健康档案，每年至少组织一次体格检查。护理人员应当接受专业培训。",
                    "快递企业应当对收寄物品进行验视，发现禁寄物品的，不得收寄，并立即报告公安机关。",
                    "学校食堂应当公示食材来源，接受家长委员会监督，留样食品保存时间不少于四十八小时。",
                    "违反规定倾倒建筑垃圾的，由城市管理部门责令清除，处五万元以上二十万元以下罚款。");

    private static PolicyDocument law(List<String> articles) {
        StringBuilder text = new StringBuilder("某市综合管理条例\n");
        for (int i = 0; i < articles.size(); i++) {
            text.append("第").append(EditedText.numeral(i + 1)).append("条　");
            text.append(articles.get(i)).append('\n');
        }
        return StructureReader.read(SourceText.of(text.toString()));
    }

    private static List<String> edited() {
        return new ArrayList<>(ARTICLES);
    }

    private static Comparison compare(List<String> witness, LinkConstraint... constraints) {
        return Aligner.compare(
                law(ARTICLES),
                law(witness),
                Optional.of(PairKind.REVISION),
                List.of(constraints),
                () -> false);
    }

    private static List<Link> presence(Comparison comparison) {
        return comparison.links().stream().filter(l -> l.relation().isPresence()).toList();
    }

    private static Link of(Comparison comparison, int base) {
        return presence(comparison).stream()
                .filter(l -> l.base().contains(base))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalArticlesMadeOneAreFoundWhereverItStands() {
        List<String> witness = edited();
        String whole = "";
        for (int i = 0; i < 6; i++) {
            whole += witness.removeFirst();
        }
        witness.addLast(whole);

        Comparison comparison = compare(witness);

        assertThat(of(comparison, 0).base()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(of(comparison, 0).witness()).containsExactly(2);
    }

    @Test
    void sameTextIsSameAndUnmoved() {
        Comparison comparison = compare(ARTICLES);

        assertThat(presence(comparison)).hasSize(8);
        assertThat(presence(comparison))
                .allSatisfy(
                        link -> {
                            assertThat(link.relation()).isEqualTo(Relation.SAME);
                            assertThat(link.score()).isEqualTo(1);
                            assertThat(link.moved()).isFalse();
                            assertThat(link.witness()).isEqualTo(link.base());
                        });
        assertThat(comparison.omitted()).isEmpty();
        assertThat(comparison.added()).isEmpty();
    }

    @Test
    void widthScriptAndSpacesAreNoRevision() {
        List<String> other = edited();
        other.set(2, "漁業船舶應當安裝定位裝置,並在開航前向所在港口報告 船員名單和航線。");

        Link link = of(compare(other), 2);

        assertThat(link.relation()).isEqualTo(Relation.SAME);
        assertThat(link.variants()).isNotEmpty();
    }

    @Test
    void movedArticleIsOneLinkThatMoved() {
        List<String> other = edited();
        other.add(0, other.remove(6).replace("四十八", "七十二"));

        Comparison comparison = compare(other);

        assertThat(presence(comparison)).hasSize(8);
        assertThat(presence(comparison).stream().filter(Link::moved))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.base()).containsExactly(6);
                            assertThat(link.witness()).containsExactly(0);
                            assertThat(link.relation()).isEqualTo(Relation.REVISED);
                            assertThat(link.substanceCount()).isPositive();
                        });
    }

    @Test
    void renumberingAloneIsNoVariant() {
        List<String> other = edited();
        other.remove(0);

        Comparison comparison = compare(other);

        assertThat(comparison.omitted()).containsExactly(0);
        assertThat(presence(comparison))
                .hasSize(7)
                .allSatisfy(link -> assertThat(link.variants()).isEmpty());
    }

    @Test
    void splitArticleLinksToBothPartsWithoutVariants() {
        List<String> other = edited();
        int cut = ARTICLES.get(3).indexOf('。') + 1;
        other.set(3, ARTICLES.get(3).substring(0, cut));
        other.add(4, ARTICLES.get(3).substring(cut));

        Link link = of(compare(other), 3);

        assertThat(link.witness()).containsExactly(3, 4);
        assertThat(link.relation()).isEqualTo(Relation.SAME);
        assertThat(link.moved()).isFalse();
    }

    @Test
    void mergedArticlesLinkToOneAndSayWhereTheirVariantsStand() {
        List<String> other = edited();
        other.set(4, ARTICLES.get(4) + ARTICLES.get(5).replace("公安机关", "邮政管理部门"));
        other.remove(5);

        Link link = of(compare(other), 5);

        assertThat(link.base()).containsExactly(4, 5);
        assertThat(link.witness()).containsExactly(4);
        assertThat(link.variants())
                .filteredOn(v -> v.variant().isSubstance())
                .isNotEmpty()
                .allSatisfy(
                        v -> {
                            assertThat(v.baseUnit()).isEqualTo(5);
                            assertThat(v.variant().base().end())
                                    .isLessThanOrEqualTo(ARTICLES.get(5).length());
                        });
    }

    @Test
    void foreignArticleInTheSamePlaceIsNoRevision() {
        List<String> other = edited();
        other.set(3, "野生动物救护站应当记录收容个体的种类、伤情与放归地点，档案永久保存。");

        Comparison comparison = compare(other);

        assertThat(comparison.omitted()).containsExactly(3);
        assertThat(comparison.added()).containsExactly(3);
    }

    @Test
    void articlesOfOneFormAboutOtherThingsAreNotLinked() {
        QualityCase alike = TemplateLaw.make("alike", 40, 6, 6, false, 11);
        Comparison comparison = Aligner.compare(alike.base(), alike.witness());

        assertThat(LinkQuality.ours(alike).links().wrong()).isZero();
        assertThat(comparison.omitted()).hasSize(6);
        assertThat(comparison.added()).hasSize(6);
    }

    @Test
    void requiredLinkIsMade() {
        LinkConstraint wanted = required(0, 7);

        Comparison comparison = compare(ARTICLES, wanted);

        assertThat(of(comparison, 0).witness()).containsExactly(7);
        assertThat(comparison.omitted()).containsExactly(7);
        assertThat(comparison.added()).containsExactly(0);
    }

    @Test
    void requiredLinksThatShareAUnitAreOneLink() {
        Comparison comparison = compare(ARTICLES, required(0, 7), required(1, 7));

        assertThat(of(comparison, 0).base()).containsExactly(0, 1);
        assertThat(of(comparison, 0).witness()).containsExactly(7);
    }

    @Test
    void forbiddenLinkIsNotMade() {
        LinkConstraint not =
                new LinkConstraint(LinkConstraint.Kind.FORBIDDEN, 2, 2, Relation.REVISED);

        Comparison comparison = compare(ARTICLES, not);

        assertThat(presence(comparison)).noneMatch(l -> l.base().contains(2));
        assertThat(presence(comparison)).hasSize(7);
    }

    @Test
    void unitThatStandsAloneHasNoCounterpart() {
        LinkConstraint alone =
                new LinkConstraint(LinkConstraint.Kind.ALONE, -1, 5, Relation.REVISED);

        Comparison comparison = compare(ARTICLES, alone);

        assertThat(comparison.added()).containsExactly(5);
        assertThat(comparison.omitted()).containsExactly(5);
    }

    @Test
    void requiredTopicIsMadeInARevisionToo() {
        LinkConstraint topic =
                new LinkConstraint(LinkConstraint.Kind.REQUIRED, 0, 7, Relation.RELATED);

        Comparison comparison = compare(ARTICLES, topic);

        assertThat(comparison.links())
                .filteredOn(l -> l.relation() == Relation.RELATED)
                .singleElement()
                .satisfies(link -> assertThat(link.witness()).containsExactly(7));
    }

    @Test
    void passageReusedElsewhereIsQuotedAndHidesNoAbsence() {
        List<String> other = edited();
        String quoted = other.remove(3);
        other.set(6, ARTICLES.get(7) + quoted.substring(0, 38).replace("五十六", "六十"));
        other.set(6, other.get(6) + "具体办法由市人民政府另行规定，报市人民代表大会常务委员会备案并向社会公布。");

        Comparison comparison = compare(other, alone(3));

        assertThat(comparison.omitted()).containsExactly(3);
        assertThat(comparison.links())
                .filteredOn(l -> l.relation() == Relation.QUOTED)
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.base()).containsExactly(3);
                            assertThat(link.witness()).containsExactly(6);
                            assertThat(link.substanceCount()).isPositive();
                            assertThat(link.evidence()).isNotEmpty();
                        });
    }

    @Test
    void cancelledComparisonEnds() {
        assertThatThrownBy(
                        () ->
                                Aligner.compare(
                                        law(ARTICLES),
                                        law(ARTICLES),
                                        Optional.empty(),
                                        List.of(),
                                        () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void emptyDocumentsHaveNoLinks() {
        PolicyDocument empty = StructureReader.read(SourceText.of(""));

        assertThat(Aligner.compare(empty, empty).links()).isEmpty();
        assertThat(Aligner.compare(law(ARTICLES), empty).omitted()).hasSize(8);
    }

    private static LinkConstraint required(int base, int witness) {
        return new LinkConstraint(LinkConstraint.Kind.REQUIRED, base, witness, Relation.REVISED);
    }

    private static LinkConstraint alone(int base) {
        return new LinkConstraint(LinkConstraint.Kind.ALONE, base, -1, Relation.REVISED);
    }

    @Test
    void callsWhatIsLeftOfAVariantAtACutByWhatItIs() {
        String base =
                """
                专项资金管理办法
                第一条 为了规范专项资金管理，提高资金使用效益，制定本办法。
                第二条 市科学技术局负责专项资金项目的组织申报、评审、立项和验收，会同市财政局编制专项资金年度预算。
                第三条 本办法由市科学技术局负责解释，自发布之日起施行。
                """;
        String witness = base.replace("验收，会同", "验收。\n第三条 市科学技术局会同").replace("第三条 本办法", "第四条 本办法");

        assertThat(
                        Aligner.compare(
                                        StructureReader.read(SourceText.of(base)),
                                        StructureReader.read(SourceText.of(witness)))
                                .links()
                                .stream()
                                .flatMap(link -> link.variants().stream())
                                .map(LinkVariant::variant)
                                .map(Variant::variantClass))
                .containsExactly(VariantClass.PUNCTUATION, VariantClass.NUMBER);
    }
}
