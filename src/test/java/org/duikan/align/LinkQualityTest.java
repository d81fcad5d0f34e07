package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The floor under what [LinkQualityReport] prints; it only ever rises.
class LinkQualityTest {

    @Test
    void linksMovesSplitsAndMergesAreFound() {
        LinkQuality all = LinkQuality.NONE;
        for (QualityCase quality : LinkQualityReport.cases(1)) {
            all = all.plus(LinkQuality.ours(quality));
        }
        assertThat(all.links().f1()).as("links").isGreaterThanOrEqualTo(0.9995);
        assertThat(all.moved().f1()).as("moves").isGreaterThanOrEqualTo(0.99);
        assertThat(all.split().f1()).as("splits").isGreaterThanOrEqualTo(0.999);
        assertThat(all.merged().f1()).as("merges").isGreaterThanOrEqualTo(0.995);
    }
}
