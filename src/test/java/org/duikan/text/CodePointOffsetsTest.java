package org.duikan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CodePointOffsetsTest {

    @Test
    void agreesWithCountingAtEveryOffset() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_000) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x20BB7 : '条');
        }
        text.append('\uD842'); // half a pair at the end
        SourceText source = SourceText.of(text.toString());
        CodePointOffsets offsets = new CodePointOffsets(source);
        for (int i = 0; i <= source.length(); i++) {
            boolean insidePair =
                    i > 0
                            && i < source.length()
                            && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!insidePair) {
                assertThat(offsets.of(i)).isEqualTo(source.codePointOffset(i));
                assertThat(offsets.toUnits(offsets.of(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void startsAtZeroInAnEmptyText() {
        assertThat(new CodePointOffsets(SourceText.of("")).of(0)).isZero();
    }

    @Test
    void refusesWhatLiesOutside() {
        CodePointOffsets offsets = new CodePointOffsets(SourceText.of("𠮷条"));
        assertThat(offsets.length()).isEqualTo(2);
        assertThat(offsets.toUnits(1)).isEqualTo(2);
        assertThatThrownBy(() -> offsets.toUnits(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toUnits(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
