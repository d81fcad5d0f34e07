package org.duikan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SeedManifestTest {
    private final List<Seed> seeds = Seeds.bundled();

    @Test
    void fiveDocumentsComeWithTheProgram() {
        assertThat(seeds).extracting(Seed::order).containsExactly(0, 1, 2, 3, 4);
        assertThat(seeds)
                .extracting(Seed::kind)
                .containsExactly("opinion", "reprint", "work-points", "plan", "digest");
        assertThat(seeds.getFirst().base()).isEmpty();
        assertThat(seeds.subList(1, 5))
                .extracting(Seed::base)
                .containsOnly(Optional.of(seeds.getFirst().name()));
    }

    /// The manifest says nothing that the text does not.
    @Test
    void factsOfTheManifestStandInTheText() {
        for (Seed seed : seeds) {
            PolicyDocument document = seed.read().document();
            String text = document.source().text().replaceAll("\\s", "");

            assertThat(text).as(seed.name()).contains(seed.facts().title());
            assertThat(text).as(seed.name()).contains(seed.facts().documentNumber());
            assertThat(text).as(seed.name()).contains(seed.facts().issuer());
            assertThat(document.facts().signed().or(() -> seed.facts().signed()))
                    .as(seed.name())
                    .isEqualTo(seed.facts().signed());
            assertThat(document.facts().printed().or(() -> seed.facts().printed()))
                    .as(seed.name())
                    .isEqualTo(seed.facts().printed());
        }
    }
}
