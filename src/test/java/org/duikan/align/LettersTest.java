package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void widthCaseScriptMarksAndSpacesFold() {
        assertThat(Letters.of("發展 ５Ｇ，“產業”。").text()).isEqualTo("发展5g产业");
    }

    @Test
    void spanLeadsBackToTheOriginal() {
        String original = "发展 ５Ｇ、𠮷林";
        Letters letters = Letters.of(original);

        assertThat(letters.original(2, 4).of(original)).isEqualTo("５Ｇ");
        assertThat(letters.original(4, letters.length()).of(original)).isEqualTo("𠮷林");
    }

    @Test
    void nothingButMarksIsEmpty() {
        assertThat(Letters.of("——。 ").length()).isZero();
    }
}
