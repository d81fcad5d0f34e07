package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/// Long paragraphs are compared like short ones.
class LongTextsTest {
    private static final String TEXT =
            SeedClauses.read("2024-guangzhou-digital-economy-plan.txt").replace("\n", "");

    @ParameterizedTest
    @ValueSource(ints = {3_000, 17_000, 100_000})
    void fiveEditsAreFiveVariants(int length) {
        String base = TEXT.repeat(length / TEXT.length() + 1).substring(0, length);
        StringBuilder witness = new StringBuilder(base);
        witness.replace(length * 9 / 10, length * 9 / 10 + 2, "龘龘");
        witness.insert(length * 7 / 10, "甲乙丙");
        witness.replace(length / 2, length / 2 + 1, "龘");
        witness.insert(length / 4, "丁戊");
        witness.replace(length / 10, length / 10 + 1, "龘");

        assertThat(Passages.lines(base, witness.toString()))
                .hasSize(5)
                .allMatch(line -> line.length() < 60);
    }

    @Test
    void repeatedWordsDoNotConfuse() {
        String base = "数据".repeat(20_000);
        StringBuilder witness = new StringBuilder(base);
        witness.setCharAt(30_000, '坏');
        witness.insert(10_001, "好");

        assertThat(Passages.lines(base, witness.toString()))
                .containsExactly("→好 wording", "数→坏 wording");
    }

    @Test
    void textsWithNothingInCommonAreOneVariant() {
        assertThat(TextDiff.compare(Passages.of("甲".repeat(3_000)), Passages.of("乙".repeat(3_000))))
                .hasSize(1);
    }

    @Test
    void textsWithOnlyChanceInCommonAreNotShredded() {
        Random random = new Random(1);
        String base = shuffled(random);
        String witness = shuffled(random);

        List<Variant> variants = TextDiff.compare(Passages.of(base), Passages.of(witness));

        assertThat(variants).hasSizeLessThan(30);
    }

    private static String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 3_000) {
            text.append(TEXT.charAt(random.nextInt(TEXT.length())));
        }
        return text.toString();
    }
}
