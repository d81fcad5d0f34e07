package org.duikan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// What is tried only where it can begin finds what trying everywhere finds.
class BegunPatternTest {
    private static final Pattern DOUBLED =
            Pattern.compile("的的(?<![目有]的的)(?!确)|([，、])\\1+|，(?<=\\p{IsHan}，)、(?=\\p{IsHan})");

    @Test
    void findsTheSameInAnyText() {
        BegunPattern begun =
                new BegunPattern(DOUBLED, (one, next) -> one == next || one == '，' && next == '、');
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            List<String> matches = new ArrayList<>();
            begun.each(text, match -> matches.add(match.start() + match.group()));
            assertThat(matches)
                    .as(text)
                    .isEqualTo(
                            DOUBLED.matcher(text)
                                    .results()
                                    .map(match -> match.start() + match.group())
                                    .toList());
            found += matches.size();
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        while (text.length() < length) {
            text.append("的的目确，、甲".charAt(random.nextInt(7)));
        }
        return text.toString();
    }
}
