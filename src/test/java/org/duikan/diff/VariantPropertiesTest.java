package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/// What holds for every pair of texts, however odd: seeded generators make the texts.
class VariantPropertiesTest {
    private static final int ROUNDS = 400;

    /// Pieces that a careless comparison tears or loses.
    private static final List<String> PIECES =
            List.of(
                    "数",
                    "据",
                    "数据",
                    "发展",
                    "己",
                    "已",
                    "臺",
                    "台",
                    "發",
                    "的",
                    "，",
                    ",",
                    "。",
                    "、",
                    "（",
                    "(",
                    "）",
                    ")",
                    "“",
                    "”",
                    "\"",
                    "「",
                    "」",
                    "《",
                    "》",
                    "…",
                    "...",
                    "——",
                    "-",
                    " ",
                    "　",
                    "\n",
                    "\u200B",
                    "|",
                    "2021",
                    "２０２１",
                    "15%",
                    "5G",
                    "IPv6",
                    "㈠",
                    "(一)",
                    "①",
                    "½",
                    "㎡",
                    "ﬁ",
                    "〔2021〕31号",
                    "2021年5月10日",
                    "省财政厅",
                    "一是",
                    "𠀀",
                    "𠮷",
                    "葛\uDB40\uDD00",
                    "e\u0301",
                    "é",
                    "👩\u200D👧",
                    "한",
                    "\u1112\u1161\u11AB",
                    "ＡＢ",
                    "ア",
                    "ｱ",
                    "⼀",
                    "\uFA0A");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unrelatedTextsAreTurnedIntoEachOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            check(text(random, random.nextInt(30)), text(random, random.nextInt(30)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void editedTextsAreTurnedIntoEachOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String base = text(random, 40);
            check(base, edited(random, base));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 9_000})
    void longTextsAreTurnedIntoEachOther(int pieces) {
        Random random = new Random(pieces);
        String base = text(random, pieces);
        String witness = base;
        for (int i = 0; i < 40; i++) {
            witness = edited(random, witness);
        }
        check(base, witness);
        check(base, text(random, pieces));
    }

    private static void check(String baseText, String witnessText) {
        Passage base = Passages.of(baseText);
        Passage witness = Passages.of(witnessText);
        List<Variant> variants = TextDiff.compare(base, witness);

        assertThat(Passages.apply(base, witness, variants)).isEqualTo(witness.text());
        assertThat(TextDiff.compare(base, base)).isEmpty();
        assertThat(TextDiff.compare(witness, base))
                .isEqualTo(variants.stream().map(VariantPropertiesTest::mirror).toList());
        int endA = 0;
        int endB = 0;
        for (Variant variant : variants) {
            assertThat(variant.base().start()).isGreaterThanOrEqualTo(endA);
            assertThat(variant.witness().start()).isGreaterThanOrEqualTo(endB);
            assertThat(variant.base().of(base.text()))
                    .isNotEqualTo(variant.witness().of(witness.text()));
            assertThat(variant.isSubstance() || variant.suspicion().isEmpty()).isTrue();
            endA = variant.base().end();
            endB = variant.witness().end();
            for (int at : new int[] {variant.base().start(), endA}) {
                assertThat(cuts(base.text(), at)).as("%s at %d", base, at).isFalse();
            }
            for (int at : new int[] {variant.witness().start(), endB}) {
                assertThat(cuts(witness.text(), at)).as("%s at %d", witness, at).isFalse();
            }
        }
    }

    private static Variant mirror(Variant variant) {
        return Variant.of(
                variant.variantClass(), variant.suspicion(), variant.witness(), variant.base());
    }

    /// Whether an offset lies inside a surrogate pair or between a character and its marks.
    private static boolean cuts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int type = Character.getType(text.codePointAt(at));
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = boundary(result, random.nextInt(result.length() + 1));
            int end = boundary(result, Math.min(result.length(), at + random.nextInt(4)));
            result.replace(at, end, random.nextBoolean() ? text(random, 1) : "");
        }
        return result.toString();
    }

    private static int boundary(CharSequence text, int at) {
        int end = at;
        while (cuts(text.toString(), end)) {
            end++;
        }
        return end;
    }
}
