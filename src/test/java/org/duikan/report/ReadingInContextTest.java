package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

class ReadingInContextTest {

    @Test
    void showsAFewCharactersAround() {
        assertThat(ReadingInContext.of("一二三四五六七八九十甲乙", new TextSpan(9, 10)))
                .isEqualTo(new ReadingInContext("…二三四五六七八九", "十", "甲乙"));
    }

    @Test
    void neverCutsAPair() {
        String text = "𠮷".repeat(12);
        ReadingInContext reading = ReadingInContext.of(text + "甲" + text, new TextSpan(24, 25));
        assertThat(reading.before()).isEqualTo("…" + "𠮷".repeat(4));
        ReadingInContext shifted = ReadingInContext.of("乙" + text, new TextSpan(11, 11));
        assertThat(shifted.before().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000))
                .isTrue();
        assertThat(shifted.after().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
    }
}
