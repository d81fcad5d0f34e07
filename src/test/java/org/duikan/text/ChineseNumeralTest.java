package org.duikan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十九, 19",
        "二十, 20",
        "三十七, 37",
        "一百, 100",
        "一百〇三, 103",
        "一百零三, 103",
        "一百一十, 110",
        "一百十二, 112",
        "一百二十一, 121",
        "一千〇二十, 1020",
        "九千九百九十九, 9999",
        "廿一, 21",
        "卅, 30",
        "两, 2",
        "二〇二一, 2021",
        "一〇一, 101",
        "12, 12",
        "１２, 12",
        "① , 1",
        "⑳, 20",
        "⑴, 1",
        "⒈, 1",
        "㈠, 1",
        "㈩, 10",
        "㊿, 50",
        "ー, 1",
        "ニ, 2",
        "-, 1",
        "十ー, 11",
        "○, 0"
    })
    void reads(String numeral, int value) {
        assertThat(ChineseNumeral.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "一条", "十十", "百千", "一二十", "1一", "一1", "1234567", "Ａ", "廿廿"})
    void refuses(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        for (int value = 0; value <= 9999; value++) {
            assertThat(ChineseNumeral.parse(ChineseNumeral.format(value))).hasValue(value);
        }
        assertThat(ChineseNumeral.format(19)).isEqualTo("十九");
        assertThat(ChineseNumeral.format(110)).isEqualTo("一百一十");
        assertThat(ChineseNumeral.format(1003)).isEqualTo("一千〇三");
        assertThatThrownBy(() -> ChineseNumeral.format(10_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
