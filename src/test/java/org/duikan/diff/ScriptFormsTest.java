package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptFormsTest {

    @Test
    void traditionalAndVariantFormsHaveOneSimplifiedForm() {
        assertThat(ScriptForms.simplified("臺灣數據發展，頭髮與羣眾")).isEqualTo("台湾数据发展，头发与群众");
        assertThat(ScriptForms.sameCharacter('裏', '裡')).isTrue();
        assertThat(ScriptForms.sameCharacter('巿', '市')).isTrue();
        assertThat(ScriptForms.sameCharacter('己', '已')).isFalse();
    }

    @Test
    void simplifiedTextsStayAsTheyAre() {
        String text = "推动数字化转型，显著提升着力点5G〔2021〕";
        assertThat(ScriptForms.simplified(text)).isEqualTo(text);
    }

    @Test
    void everySimplifiedFormIsItsOwn() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int form = ScriptForms.simplified(c);
            assertThat(ScriptForms.simplified(form)).isEqualTo(form);
        }
    }

    @Test
    void formsBeyondTheBasicPlaneAreKnown() {
        assertThat(ScriptForms.simplified(0x3493)).isEqualTo(0x20242);
    }
}
