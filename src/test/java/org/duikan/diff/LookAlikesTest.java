package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void tellsLookAlikesFromOtherCharacters() {
        assertThat(LookAlikes.alike("己", "已")).isTrue();
        assertThat(LookAlikes.alike("已", "己")).isTrue();
        assertThat(LookAlikes.alike("rn", "m")).isTrue();
        assertThat(LookAlikes.alike("一", "－")).isTrue();
        assertThat(LookAlikes.alike("己", "己")).isFalse();
        assertThat(LookAlikes.alike("战", "数")).isFalse();
    }

    @Test
    void saysWhichCharactersOfAReadingLookAlike() {
        assertThat(LookAlikes.pairs("2O25年", "2025年")).containsExactly("O/0");
        assertThat(LookAlikes.pairs("末土", "未士")).containsExactly("末/未", "土/士");
        assertThat(LookAlikes.pairs("战略", "数据")).isEmpty();
        assertThat(LookAlikes.pairs("战略性", "数据")).isEmpty();
    }
}
