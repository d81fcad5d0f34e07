package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The floor under the quality report: it only ever rises.
class VariantQualityTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editsOfKnownClassAreFoundAndClassed(long seed) {
        VariantQuality quality = VariantQuality.of(StressSet.of(seed, 500));

        assertThat(quality.recall()).as(quality::toString).isEqualTo(1.0);
        assertThat(quality.falseAlarms()).as(quality::toString).isZero();
        assertThat(quality.torn()).as(quality::toString).isZero();
        assertThat(quality.classAccuracy()).as(quality::toString).isGreaterThanOrEqualTo(0.99);
        assertThat(quality.suspected()).as(quality::toString).isEqualTo(quality.suspects());
    }
}
