package org.duikan.diff;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paragraphs of the seeds with random edits of known place and class, always the same ones for a
/// seed number.
final class StressSet {
    private static final int APART = 8;
    private static final int EDITS_A_PARAGRAPH = 5;
    private static final String FULL = "，：；（）！？％";
    private static final String HALF = ",:;()!?%";
    private static final String SIMPLIFIED = "数据发业务国际电经济产会区设机关网络创联动实验级规";
    private static final String TRADITIONAL = "數據發業務國際電經濟產會區設機關網絡創聯動實驗級規";
    private static final List<String> SEEDS =
            List.of(
                    "2021-yuefu-31-opinion.txt",
                    "2021-yuefu-31-web-reprint.txt",
                    "2024-digital-guangdong-work-points.txt",
                    "2024-guangzhou-digital-economy-plan.txt",
                    "2025-pilot-zone-plan-digest.txt");

    /// What was done: where in both texts, and what a proofreader calls it.
    record Truth(
            TextSpan base,
            TextSpan witness,
            VariantClass variantClass,
            Optional<Suspicion> suspicion,
            String what) {}

    /// A paragraph before and after.
    record Case(String base, String witness, List<Truth> truths) {}

    /// A change of `base` at a span; `with` stands there instead.
    private record Change(
            TextSpan span,
            String with,
            VariantClass variantClass,
            Optional<Suspicion> suspicion,
            String what) {}

    private final Random random;
    private final List<String> paragraphs = new ArrayList<>();

    private StressSet(long seed) {
        random = new Random(seed);
        for (String file : SEEDS) {
            for (String line : SeedClauses.read(file).split("\\n+")) {
                if (line.length() >= 80) {
                    paragraphs.add(line.strip());
                }
            }
        }
    }

    static List<Case> of(long seed, int edits) {
        StressSet set = new StressSet(seed);
        List<Case> cases = new ArrayList<>();
        for (int made = 0; made < edits; made += cases.getLast().truths().size()) {
            cases.add(set.next(Math.min(EDITS_A_PARAGRAPH, edits - made)));
        }
        return cases;
    }

    private Case next(int edits) {
        String base = labelled(paragraphs.get(random.nextInt(paragraphs.size())));
        List<Change> changes = new ArrayList<>();
        for (int tries = 0; tries < 200 && changes.size() < edits; tries++) {
            change(base)
                    .filter(c -> !c.span().of(base).equals(c.with()))
                    .filter(
                            c ->
                                    changes.stream()
                                            .allMatch(
                                                    d ->
                                                            c.span().start()
                                                                            > d.span().end() + APART
                                                                    || c.span().end() + APART
                                                                            < d.span().start()))
                    .ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(Change::span));
        return apply(base, changes);
    }

    private static Case apply(String base, List<Change> changes) {
        StringBuilder witness = new StringBuilder();
        List<Truth> truths = new ArrayList<>();
        int at = 0;
        for (Change c : changes) {
            witness.append(base, at, c.span().start());
            int start = witness.length();
            witness.append(c.with());
            truths.add(
                    new Truth(
                            c.span(),
                            new TextSpan(start, witness.length()),
                            c.variantClass(),
                            c.suspicion(),
                            c.what()));
            at = c.span().end();
        }
        return new Case(base, witness.append(base.substring(at)).toString(), truths);
    }

    /// Gives some paragraphs items with labels, which the seeds have too few of.
    private String labelled(String paragraph) {
        int stop = paragraph.indexOf('。', paragraph.length() / 2);
        return random.nextInt(3) > 0 || stop < 0
                ? paragraph
                : paragraph.substring(0, stop + 1) + "（三）" + paragraph.substring(stop + 1);
    }

    private Optional<Change> change(String base) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> substitution(base);
            case 2 -> omission(base);
            case 3 -> addition(base);
            case 4 -> lookAlike(base);
            case 5 -> doubled(base);
            case 6 -> digit(base);
            case 7 -> numeral(base);
            case 8 -> department(base);
            case 9 -> otherMark(base);
            case 10 -> lostMark(base);
            case 11 -> width(base);
            case 12 -> fullDigits(base);
            case 13 -> spacing(base);
            case 14 -> script(base);
            default -> label(base);
        };
    }

    private Optional<Change> substitution(String base) {
        return find(base, "\\p{IsHan}{2,4}")
                .filter(span -> isPlain(span.of(base)))
                .map(span -> wording(span, otherWord(span.of(base)), "substitution"));
    }

    private Optional<Change> omission(String base) {
        return find(base, "\\p{IsHan}{2,6}(?!\\p{IsHan}{0,6}[局厅])")
                .filter(span -> isPlain(span.of(base)))
                .map(span -> wording(span, "", "omission"));
    }

    private Optional<Change> addition(String base) {
        return find(base, "(?<=\\p{IsHan})(?=\\p{IsHan})").map(s -> wording(s, word(), "addition"));
    }

    private Optional<Change> lookAlike(String base) {
        return find(base, "[已未人大土日天技促施建推设测情报]")
                .map(
                        span ->
                                new Change(
                                        span,
                                        "己末入太士曰夭枝捉拖健椎没侧清抱"
                                                .substring(
                                                        "已未人大土日天技促施建推设测情报".indexOf(span.of(base)))
                                                .substring(0, 1),
                                        VariantClass.WORDING,
                                        Optional.of(Suspicion.OCR),
                                        "look-alike"));
    }

    private Optional<Change> doubled(String base) {
        return find(base, "\\p{IsHan}{1,2}")
                .filter(span -> isPlain(span.of(base)))
                .map(
                        span ->
                                new Change(
                                        TextSpan.at(span.end()),
                                        span.of(base),
                                        VariantClass.WORDING,
                                        Optional.of(Suspicion.SEAM),
                                        "doubled"));
    }

    private Optional<Change> digit(String base) {
        return find(base, "\\d")
                .map(s -> number(s, "" + (s.of(base).charAt(0) - '0' + 3) % 10, "digit"));
    }

    private Optional<Change> numeral(String base) {
        return find(base, "[二三四五六七八九](?=[个项类级大年批届家])|(?<=第)[一二三四五]")
                .map(s -> number(s, s.of(base).equals("三") ? "四" : "三", "numeral"));
    }

    private Optional<Change> department(String base) {
        return find(base, "(?<=省|、)(?:科技|商务|财政|工业和信息化|农业农村|交通运输)(?=厅)")
                .map(s -> number(s, s.of(base).equals("教育") ? "司法" : "教育", "department"));
    }

    private Optional<Change> otherMark(String base) {
        return find(base, "[，。；、]")
                .map(
                        span ->
                                new Change(
                                        span,
                                        span.of(base).equals("、") ? "，" : "、",
                                        VariantClass.PUNCTUATION,
                                        Optional.empty(),
                                        "other mark"));
    }

    private Optional<Change> lostMark(String base) {
        return find(base, "(?<=\\p{IsHan})[，、“”](?=\\p{IsHan})")
                .map(
                        span ->
                                new Change(
                                        span,
                                        "",
                                        VariantClass.PUNCTUATION,
                                        Optional.empty(),
                                        "lost mark"));
    }

    private Optional<Change> width(String base) {
        return find(base, "[" + FULL + "]")
                .map(
                        span ->
                                typographic(
                                        span,
                                        "" + HALF.charAt(FULL.indexOf(span.of(base))),
                                        VariantClass.WIDTH));
    }

    private Optional<Change> fullDigits(String base) {
        return find(base, "(?<!\\d)\\d+(?!\\d)")
                .map(
                        span ->
                                typographic(
                                        span,
                                        span.of(base)
                                                .chars()
                                                .map(c -> c - '0' + '０')
                                                .collect(
                                                        StringBuilder::new,
                                                        StringBuilder::appendCodePoint,
                                                        StringBuilder::append)
                                                .toString(),
                                        VariantClass.WIDTH));
    }

    private Optional<Change> spacing(String base) {
        return find(base, "(?<=\\p{IsHan})(?=\\p{IsHan})")
                .map(s -> typographic(s, random.nextBoolean() ? " " : "　", VariantClass.SPACING));
    }

    private Optional<Change> script(String base) {
        return find(base, "[" + SIMPLIFIED + "]")
                .map(
                        span ->
                                typographic(
                                        span,
                                        "" + TRADITIONAL.charAt(SIMPLIFIED.indexOf(span.of(base))),
                                        VariantClass.SCRIPT));
    }

    private Optional<Change> label(String base) {
        return find(base, "(?<=。（)三(?=）)")
                .map(span -> typographic(span, "四", VariantClass.NUMBERING));
    }

    private static Change wording(TextSpan span, String with, String what) {
        return new Change(span, with, VariantClass.WORDING, Optional.empty(), what);
    }

    private static Change number(TextSpan span, String with, String what) {
        return new Change(span, with, VariantClass.NUMBER, Optional.empty(), what);
    }

    private static Change typographic(TextSpan span, String with, VariantClass variantClass) {
        return new Change(span, with, variantClass, Optional.empty(), variantClass.word());
    }

    private static boolean isPlain(String word) {
        return !word.matches(".*[〇零一二三四五六七八九十百千万亿两第厅局委省市年月日].*");
    }

    /// A word that has nothing in common with another.
    private String otherWord(String word) {
        String other;
        do {
            other = word();
        } while (other.chars().anyMatch(c -> word.indexOf(c) >= 0));
        return other;
    }

    private String word() {
        while (true) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            Optional<TextSpan> span = find(paragraph, "\\p{IsHan}{2,4}");
            if (span.isPresent() && isPlain(span.get().of(paragraph))) {
                return span.get().of(paragraph);
            }
        }
    }

    /// One of the places where a pattern matches.
    private Optional<TextSpan> find(String text, String pattern) {
        List<TextSpan> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        for (int from = 0; from < text.length() && matcher.find(from); from = matcher.start() + 1) {
            places.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(random.nextInt(places.size())));
    }
}
