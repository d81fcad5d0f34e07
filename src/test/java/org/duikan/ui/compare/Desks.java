package org.duikan.ui.compare;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.diff.Suspicion;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.KeptJudgements;
import org.duikan.ui.notes.KeptNotes;
import org.duikan.ui.review.KeptDecisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Desks made by hand.
public final class Desks {
    /// A side-by-side view that keeps nothing beyond the test.
    static CompareView view(ViewContext context) {
        return new CompareView(
                context,
                KeptDecisions.review(),
                FIXED,
                KeptJudgements.model(context),
                KeptNotes.model(context));
    }

    /// Columns that stay where they are.
    static final ColumnArranger FIXED =
            new ColumnArranger() {
                @Override
                public void move(int from, int to) {}

                @Override
                public void remove(int column) {}
            };

    private static final String BASE =
            """
            #四、构建数据要素高效配置体系，激活数字化发展核心价值
            (九)深入挖掘社会数据价值。建设工业大数据平台，推广工业大数据应用。大力发展战略清洗、建模、可视化、用户画像、行业分析、信用评价等数据服务产业。探索建立数据经纪人机制。
            (十)构建数据要素流通机制。加快培育数据要素市场。
            #五、巩固提升数字经济核心产业，打造数字化发展新优势
            (十四)打造我国集成电路产业新发展极。大力发展战略性新兴化合物半导体器件和模块研发制造。积极发展高端封装测试，大力发展战略性新兴晶圆级、系统级先进封装技术。
            #六、加快产业数字化转型，培育数字化发展新动能
            (十七)以数字化转型赋能。推动制造业数字化。
            (十八)推进数字赋能。发展智慧农业。
            (二十)建设平台。打造产业集群。
            #七、推进数字社会建设
            (二十四)高水平建设新型智慧城市。并延伸至网络末梢的智慧化社社会治理平台，实现基层治理、监管执法、便民服务等数据有效对接。
            (二十五)保障民生。推进普惠服务。
            #九、提升数字化发展开放水平
            (三十一)构建世界数字贸易重要节点。创建国家数字贸易先行示范区，壮大数字文化、数字金融等产业。
            """;

    private static final String WITNESS =
            """
            #构建数据要素高效配置体系,激活数字化发展核心价值
            (三)深入挖掘社会数据价值。建设工业大数据平台,推广工业大数据应用。大力发展数据清洗、建模、可视化、用户画像、行业分析、信用评价等数据服务产业。探索建立数据经纪人机制。
            (四)构建数据要素流通机制。加快培育数据要素市场。
            #提升数字化发展开放水平
            (一)构建世界数字贸易重要节点。创建国家数字贸易先行示范区,壮大数字文化、数字金融等产业。
            #巩固提升数字经济核心产业,打造数字化发展新优势
            (四)打造我国集成电路产业新发展极。大力发展氮化镓、碳化硅等化合物半导体器件和模块研发制造。积极发展高端封装测试,大力发展晶圆级、系统级先进封装技术。
            #推进数字社会建设
            (二)高水平建设新型智慧城市。并延伸至网络末梢的智慧化社会治理平台,实现基层治理、监管执法、便民服务等数据有效对接。
            (九)新增条款。这是转载多出来的一条。
            """;

    private Desks() {}

    /// A base and its reprint with all that can happen: readings that differ, a moved section, an
    /// absent one, an absent clause, an added one.
    public static Desk reprint() {
        PolicyDocument base =
                Sketch.document(
                        BASE,
                        new StructureRemark(
                                StructureRemark.Kind.NUMBER_MISSING,
                                "(十九)",
                                List.of("(十八)", "(二十)"),
                                TextSpan.at(BASE.indexOf("(二十)建设"))));
        return desk(base, comparison(base, Sketch.document(WITNESS)));
    }

    /// A bundled opinion beside other bundled documents, read and compared by the program itself.
    public static Desk seeds(String base, String... witnesses) {
        PolicyDocument document = seed(base);
        Comparison[] comparisons = new Comparison[witnesses.length];
        for (int i = 0; i < witnesses.length; i++) {
            comparisons[i] = Aligner.compare(document, seed(witnesses[i]));
        }
        return desk(document, comparisons);
    }

    public static PolicyDocument seed(String name) {
        try {
            return StructureReader.read(
                    SourceText.of(Files.readString(Path.of("seeds", name + ".txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Desk desk(PolicyDocument base, Comparison... comparisons) {
        List<Desk.Witness> witnesses = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            witnesses.add(
                    new Desk.Witness(summary(2 + witnesses.size(), "网络转载 2021-05-13"), comparison));
        }
        return new Desk(summary(1, "粤府〔2021〕31号 意见"), base, witnesses);
    }

    public static Comparison comparison(PolicyDocument base, PolicyDocument witness) {
        Pairing pairing = new Pairing(base, witness);
        List<Link> links =
                List.of(
                        pairing.link(0, 0, false)
                                .differs("平台，", "平台,", VariantClass.WIDTH)
                                .differs("战略", "数据", VariantClass.WORDING)
                                .made(0.98),
                        pairing.link(1, 1, false).made(1),
                        pairing.link(2, 3, false)
                                .differs("战略性新兴", "氮化镓、碳化硅等", VariantClass.WORDING)
                                .differs("，", ",", VariantClass.WIDTH)
                                .differs("战略性新兴", "", VariantClass.WORDING)
                                .made(0.97),
                        pairing.link(6, 4, false)
                                .differs("社", "", VariantClass.WORDING, Suspicion.SEAM)
                                .differs("，", ",", VariantClass.WIDTH)
                                .made(0.995),
                        pairing.link(8, 2, true).differs("，", ",", VariantClass.WIDTH).made(1));
        return new Comparison(
                base,
                witness,
                PairKind.REPRINT,
                base.alignableUnits(),
                witness.alignableUnits(),
                links,
                List.of(
                        group(0, 0, false),
                        group(1, 2, false),
                        group(3, 3, false),
                        group(4, 1, true)),
                List.of(),
                List.of(),
                List.of(3, 4, 5, 7),
                List.of(5));
    }

    /// Two documents of many clauses that are all the same.
    public static Desk equal(int clauses, String text) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, clauses)
                .forEach(
                        i -> lines.append("(").append(i + 1).append(")").append(text).append('\n'));
        PolicyDocument document = Sketch.document(lines.toString());
        List<Link> links =
                IntStream.range(0, clauses)
                        .mapToObj(
                                i ->
                                        new Link(
                                                List.of(i),
                                                List.of(i),
                                                Relation.SAME,
                                                1,
                                                false,
                                                List.of(),
                                                List.of()))
                        .toList();
        return desk(
                document,
                new Comparison(
                        document,
                        document,
                        PairKind.REPRINT,
                        document.alignableUnits(),
                        document.alignableUnits(),
                        links,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static GroupLink group(int base, int witness, boolean moved) {
        return new GroupLink(base, witness, moved, List.of());
    }

    private static DocumentSummary summary(long id, String name) {
        return new DocumentSummary(
                new DocumentId(id),
                name,
                new DocumentFacts(
                        name,
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 5, 10)),
                        Optional.empty()),
                "",
                DocumentSummary.Origin.SEED,
                Optional.empty(),
                "file.txt",
                0,
                0,
                Instant.EPOCH);
    }

    /// Writes links between two documents.
    private record Pairing(PolicyDocument base, PolicyDocument witness) {
        LinkDraft link(int baseUnit, int witnessUnit, boolean moved) {
            return new LinkDraft(this, baseUnit, witnessUnit, moved);
        }
    }

    /// A link under construction; differences are named in the order of the text.
    private static final class LinkDraft {
        private final int base;
        private final int witness;
        private final boolean moved;
        private final String baseText;
        private final String witnessText;
        private final List<LinkVariant> variants = new ArrayList<>();
        private int at;
        private int shift;

        LinkDraft(Pairing pairing, int base, int witness, boolean moved) {
            this.base = base;
            this.witness = witness;
            this.moved = moved;
            this.baseText = pairing.base.alignableUnits().get(base).text().text();
            this.witnessText = pairing.witness.alignableUnits().get(witness).text().text();
        }

        LinkDraft differs(String from, String to, VariantClass of, Suspicion... suspicion) {
            int start = from.isEmpty() ? at : baseText.indexOf(from, at);
            // where the same letters stand before, the difference is the first that is real
            while (!witnessText.startsWith(to, start + shift)
                    || !rest(start + from.length(), shift + to.length() - from.length())) {
                start = baseText.indexOf(from, start + 1);
                if (start < 0) {
                    throw new AssertionError("no such difference: " + from);
                }
            }
            TextSpan inBase = new TextSpan(start, start + from.length());
            TextSpan inWitness = new TextSpan(start + shift, start + shift + to.length());
            Optional<Suspicion> why =
                    suspicion.length == 0 ? Optional.empty() : Optional.of(suspicion[0]);
            variants.add(new LinkVariant(base, witness, Variant.of(of, why, inBase, inWitness)));
            at = inBase.end();
            shift += to.length() - from.length();
            return this;
        }

        /// Whether the two go on alike for a letter behind the difference.
        private boolean rest(int from, int by) {
            return from >= baseText.length()
                    || baseText.charAt(from) == witnessText.charAt(from + by);
        }

        Link made(double score) {
            boolean substance = variants.stream().anyMatch(v -> v.variant().isSubstance());
            return new Link(
                    List.of(base),
                    List.of(witness),
                    substance ? Relation.REVISED : Relation.SAME,
                    score,
                    moved,
                    List.of(),
                    variants);
        }
    }
}
