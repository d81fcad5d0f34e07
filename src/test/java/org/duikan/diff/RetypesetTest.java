package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// A copy that is only set anew has no variant of substance.
class RetypesetTest {
    private static final String FULL = "，：；（）！？％．";
    private static final String HALF = ",:;()!?%.";

    /// Ways to set a text anew.
    enum Setting {
        HALF_WIDTH(text -> swap(text, FULL, HALF)),
        FULL_WIDTH(text -> swap(text, HALF, FULL)),
        FULL_STOPS(text -> text.replace('。', '.')),
        STRAIGHT_QUOTES(text -> text.replace('“', '"').replace('”', '"')),
        CORNER_QUOTES(text -> text.replace('“', '「').replace('”', '」')),
        FULL_DIGITS(text -> swap(text, "0123456789", "０１２３４５６７８９")),
        NO_SPACE(text -> text.replace(" ", "")),
        INDENTED(text -> "　　" + text.replace("。", "。\n　　")),
        SPACED(RetypesetTest::spaced),
        BROKEN_LINES(text -> text.replaceAll("(.{28})", "$1\n")),
        SHORT_DASHES(text -> text.replace("——", "--").replace('—', '–'));

        private final UnaryOperator<String> change;

        Setting(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void layoutWidthAndSpaceAreNoSubstance(Setting setting) {
        int differing = 0;
        for (String seed :
                List.of(
                        "2021-yuefu-31-opinion.txt",
                        "2024-digital-guangdong-work-points.txt",
                        "2025-pilot-zone-plan-digest.txt")) {
            String text = SeedClauses.read(seed);
            String copy = setting.change.apply(text);
            List<Variant> variants = TextDiff.compare(Passages.of(text), Passages.of(copy));
            differing += variants.size();

            assertThat(variants).noneMatch(Variant::isSubstance);
        }
        assertThat(differing).isPositive();
    }

    private static String spaced(String text) {
        Random random = new Random(7);
        StringBuilder result = new StringBuilder();
        text.codePoints()
                .forEach(c -> result.appendCodePoint(c).append(random.nextInt(5) == 0 ? " " : ""));
        return result.toString();
    }

    private static String swap(String text, String from, String to) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            int at = from.indexOf(result.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, to.charAt(at));
            }
        }
        return result.toString();
    }
}
