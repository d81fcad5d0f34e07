package org.duikan.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.report.ItemWords;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The items of the seed pair, and judgements that find them again.
class CollationTest {
    private static final DocumentId BASE = new DocumentId(1);
    private static final DocumentId WITNESS = new DocumentId(2);
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);
    private static final String OPINION = text("2021-yuefu-31-opinion");
    private static final String REPRINT = text("2021-yuefu-31-web-reprint");

    private static String text(String seed) {
        try {
            return Files.readString(Path.of("seeds", seed + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collation collate(String base, String witness) {
        return Collation.of(compare(base, witness), IgnoreRules.typographic());
    }

    private static Comparison compare(String base, String witness) {
        return Aligner.compare(read(base), read(witness));
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    private static List<String> told(Collation collation) {
        return IntStream.range(0, collation.items().size())
                .filter(i -> !collation.isIgnored(i))
                .mapToObj(i -> told(ItemWords.of(collation, i, CHINESE)))
                .toList();
    }

    private static String told(ItemWords words) {
        String base = words.base().reading();
        String witness = words.witness().reading();
        boolean sentence = base.isEmpty() && witness.isEmpty();
        return String.join(
                "|",
                words.sort() + (words.suspicion().isEmpty() ? "" : " " + words.suspicion()),
                words.basePlace(),
                sentence ? words.base().before() : base,
                words.witnessPlace(),
                sentence ? words.witness().before() : witness);
    }

    private static String line(String start, List<String> told) {
        return told.stream().filter(one -> one.startsWith(start)).findFirst().orElse("");
    }

    @Test
    void tellsTheSeedPairInFewItems() {
        List<String> told = told(collate(OPINION, REPRINT));

        assertThat(told.getFirst()).startsWith("整节缺|六、");
        assertThat(told).filteredOn(one -> one.startsWith("整节缺")).hasSize(3);
        assertThat(told).filteredOn(one -> one.contains("移位")).hasSize(1);
        assertThat(line("整节移位", told)).contains("九(三十一)–(三十三)，3 条").contains("之后");
        assertThat(line("缺号", told)).contains("(十九)");
        assertThat(line("数目不符", told)).contains("8点共33项");
        assertThat(line("引文改字", told)).contains("|推进|").endsWith("|布局");
        assertThat(told).filteredOn(one -> one.matches("(改字|脱文|衍文|标点|数字)[ |].*")).hasSize(8);
        assertThat(told).filteredOn(one -> one.contains("疑跨页重字")).hasSize(3);
        assertThat(told).noneMatch(one -> one.startsWith("跨页重字") || one.startsWith("标点不成对"));
    }

    @Test
    void findsNothingOfSubstanceInACopyOfAnotherLayout() {
        String copy = OPINION.replace("，", ",").replace("（", "(").replace(" ", "");

        assertThat(collate(OPINION, copy).items())
                .filteredOn(
                        one ->
                                one instanceof Item.Whole
                                        || one instanceof Item.Reading && !one.isTypographic())
                .isEmpty();
    }

    @Test
    void findsReferencesLeftBehindByNewNumbers() {
        String base =
                """
                数据管理办法
                第一条 为了规范公共数据的管理，制定本办法。
                第二条 省政府负责全省公共数据的统筹协调工作，建立联席会议制度。
                第三条 市政府负责本市公共数据的采集与归集工作。
                第四条 公共数据应当按照目录分类分级，定期更新并向社会公布。
                第五条 违反本办法第四条规定的，由主管部门责令限期改正。
                第六条 依照第二条建立的制度，每年评估一次，评估结果报省政府。
                第七条 县政府依照本办法第三条执行，不另行制定细则。
                """;
        String witness =
                base.replaceAll("第三条 市.*\n", "")
                        .replace("第四条 公", "第三条 公")
                        .replace("第五条 违", "第四条 违")
                        .replace("第六条 依", "第五条 依")
                        .replace("第七条 县", "第六条 县");

        Collation collation = collate(base, witness);

        assertThat(told(collation))
                .filteredOn(one -> one.startsWith("引用"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("第四条|“第四条”").contains("编号是 第三条"),
                        one -> assertThat(one).contains("第六条|“第三条”").contains("没有"));
        assertThat(told(collate(base, base))).noneMatch(one -> one.startsWith("引用"));
    }

    @Test
    void saysWhereTheClauseOfADanglingReferenceIsNow() {
        String base =
                """
                一、总体要求
                （一）加强领导。统筹推进公共数据的归集工作。
                （二）加强保障。落实各项资金，建立投入机制。
                （三）加强监督。定期通报进展，抓好第（七）条所列措施。
                （四）加强宣传。办好论坛，讲好数字化转型故事。
                （五）加强交流。与周边城市互学互鉴，共享经验。
                （六）加强人才。培养一批既懂产业又懂技术的人。
                （七）加强安全。守住数据安全底线，制定应急预案。
                """;
        String witness = base.replaceAll("（四）.*\n", "").replaceAll("（六）.*\n", "");
        for (String[] change : new String[][] {{"（五）加", "（四）加"}, {"（七）加", "（五）加"}}) {
            witness = witness.replace(change[0], change[1]);
        }

        assertThat(told(collate(base, witness)))
                .filteredOn(one -> one.startsWith("引用"))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("引用错位").contains("（五）"));
    }

    private static JudgedCollation judgeAll(Collation collation) {
        List<Judgement> judgements = new ArrayList<>();
        for (int item = 0; item < collation.items().size(); item++) {
            judgements.add(
                    MadeJudgements.of(
                            collation,
                            item,
                            BASE,
                            WITNESS,
                            Verdict.BASE_WRONG,
                            "",
                            Integer.toString(item)));
        }
        return JudgementResolver.resolve(judgements, collation);
    }

    private static List<Judgement> judgements(JudgedCollation judged) {
        return judged.placed().values().stream().map(JudgedCollation.Placed::judgement).toList();
    }

    @Test
    void findsEveryJudgementAtItsItem() {
        JudgedCollation judged = judgeAll(collate(OPINION, REPRINT));

        assertThat(judged.lost()).isEmpty();
        for (int item = 0; item < judged.collation().items().size(); item++) {
            assertThat(judged.judged(item).orElseThrow().judgement().note())
                    .as(told(ItemWords.of(judged.collation(), item, CHINESE)))
                    .isEqualTo(Integer.toString(item));
        }
    }

    @Test
    void findsJudgementsInACorrectedTextAndLosesThoseWhoseItemIsGone() {
        List<Judgement> all = judgements(judgeAll(collate(OPINION, REPRINT)));
        String corrected = OPINION.replace("大力发展战略清洗", "大力发展数据清洗");
        Collation now = collate(corrected, REPRINT);

        JudgedCollation after = JudgementResolver.resolve(all, now);

        assertThat(after.lost())
                .extracting(one -> one.anchor().base().reading())
                .containsExactly("战略");
        for (int item = 0; item < now.items().size(); item++) {
            if (now.items().get(item) instanceof Item.Reading reading) {
                Judgement judgement = after.judged(item).orElseThrow().judgement();
                assertThat(judgement.anchor().base().reading())
                        .isEqualTo(Readings.of(now.comparison(), reading).base(reading));
            }
        }
    }

    @Test
    void seesJudgementsFromTheOtherSide() {
        List<Judgement> mirrored =
                judgements(judgeAll(collate(OPINION, REPRINT))).stream()
                        .map(Judgement::mirrored)
                        .toList();

        JudgedCollation other = JudgementResolver.resolve(mirrored, collate(REPRINT, OPINION));

        assertThat(other.lost()).extracting(one -> one.anchor().sort()).isEmpty();
        assertThat(other.verdict(0)).isEqualTo(Verdict.WITNESS_WRONG);
    }

    @Test
    void offersTheSameJudgementForAllAlike() {
        Collation collation = collate(OPINION, REPRINT);
        JudgedCollation judged = JudgementResolver.resolve(List.of(), collation);
        int first =
                IntStream.range(0, collation.items().size())
                        .filter(i -> told(ItemWords.of(collation, i, CHINESE)).contains("|战略性新兴|"))
                        .findFirst()
                        .orElseThrow();

        assertThat(judged.alike(first)).hasSize(3).contains(first);
    }

    @Test
    void ignoresTheReadersOwnPairs() {
        IgnoreRules rules =
                new IgnoreRules(
                        IgnoreRules.typographic().classes(),
                        List.of(new IgnoreRules.SamePair("战略性新兴", "特色")));
        Collation collation = Collation.of(compare(OPINION, REPRINT), rules);
        Collation plain = collate(OPINION, REPRINT);

        assertThat(told(collation)).noneMatch(one -> one.endsWith("|特色"));
        assertThat(collation.ignored().cardinality()).isEqualTo(plain.ignored().cardinality() + 1);
    }

    @Test
    void neverTakesAVariantOfTheSameWordsForTheOneThatIsGone() {
        List<Judgement> all = judgements(judgeAll(collate(OPINION, REPRINT)));
        List<Judgement> commas =
                all.stream().filter(one -> one.anchor().base().reading().equals("，")).toList();
        // in every heading and clause one comma, or one of several, is mended
        String corrected = OPINION.replaceAll("(?m)^(.{4,40}?)，", "$1,");
        Collation now = collate(corrected, REPRINT);

        JudgedCollation after = JudgementResolver.resolve(all, now);

        assertThat(commas).hasSizeGreaterThan(100);
        assertThat(after.lost())
                .filteredOn(one -> one.anchor().base().reading().equals("，"))
                .hasSizeGreaterThan(10);
        after.placed()
                .forEach(
                        (item, placed) -> {
                            if (now.items().get(item) instanceof Item.Reading) {
                                ItemAnchor there = now.anchors().of(item);
                                ItemAnchor then = placed.judgement().anchor();
                                assertThat(
                                                Math.max(
                                                        then.base().agreement(there.base()),
                                                        then.witness().agreement(there.witness())))
                                        .isGreaterThanOrEqualTo(0.5);
                            }
                        });
    }

    private static final String TWINS =
            """
            滨江市专项资金管理办法
            第一条 为了规范专项资金管理，提高使用效益，制定本办法。
            第二条 甲类项目给予单位一次性资助并按照规定及时足额拨付到账。\
            甲类项目给予单位一次性资助并按照规定及时足额拨付到账。\
            甲类项目给予单位一次性资助并按照规定及时足额拨付到账。
            第三条 本办法由市财政局负责解释，自发布之日起施行。
            """;

    private static String wrong(int... which) {
        String[] parts = TWINS.split("一次性资助", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int nth = i - 1;
            boolean changed = IntStream.of(which).anyMatch(one -> one == nth);
            text.append(changed ? "一次性资肋" : "一次性资助").append(parts[i]);
        }
        return text.toString();
    }

    private static List<String> notes(JudgedCollation judged) {
        return IntStream.range(0, judged.collation().items().size())
                .mapToObj(item -> judged.judged(item).map(one -> one.judgement().note()).orElse(""))
                .toList();
    }

    @Test
    void tellsTwinsApartByTheirOrderWhileAsManyAreThere() {
        JudgedCollation judged = judgeAll(collate(TWINS, wrong(0, 1, 2)));

        assertThat(notes(judged)).containsExactly("0", "1", "2");
        List<Judgement> fromThere = judgements(judged).stream().map(Judgement::mirrored).toList();
        assertThat(notes(JudgementResolver.resolve(fromThere, collate(wrong(0, 1, 2), TWINS))))
                .containsExactly("0", "1", "2");
    }

    @Test
    void placesNoTwinInDoubt() {
        List<Judgement> all = judgements(judgeAll(collate(TWINS, wrong(0, 1, 2))));
        String fewer = wrong(0, 2);

        JudgedCollation after = JudgementResolver.resolve(all, collate(TWINS, fewer));

        after.placed()
                .forEach(
                        (item, placed) ->
                                assertThat(placed.judgement().anchor().witness().whole())
                                        .isEqualTo(
                                                after.collation()
                                                        .anchors()
                                                        .of(item)
                                                        .witness()
                                                        .whole()));
        assertThat(after.placed().size() + after.lost().size()).isEqualTo(3);
        assertThat(after.lost()).isNotEmpty();
    }

    @Test
    void neverJumpsToALikeVariantInTheSameClause() {
        String each = "类机构上一年度考核合格并经公示无异议的，给予资助。";
        String base = "第一条 甲" + each + "乙" + each + "\n";
        String witness = base.replace("给予", "给与");
        List<Judgement> all = judgements(judgeAll(collate(base, witness)));
        String mended = witness.replaceFirst("(?<=乙.{21})与", "予");

        JudgedCollation after = JudgementResolver.resolve(all, collate(base, mended));

        assertThat(notes(after)).containsExactly("0");
        assertThat(after.lost()).extracting(Judgement::note).containsExactly("1");
    }
}
