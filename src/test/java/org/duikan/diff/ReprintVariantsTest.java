package org.duikan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReprintVariantsTest {

    @Test
    void theReprintDiffersInEightReadingsOfSubstance() {
        List<SeedClauses.Pair> pairs = SeedClauses.pairs();
        List<String> found = new ArrayList<>();
        for (SeedClauses.Pair pair : pairs) {
            for (Variant variant : TextDiff.compare(pair.base(), pair.witness())) {
                if (variant.isSubstance()) {
                    found.add(
                            String.join(
                                    " ",
                                    pair.num(),
                                    variant.base().of(pair.base().text()),
                                    "→",
                                    variant.witness().of(pair.witness().text()),
                                    variant.variantClass().word(),
                                    variant.suspicion().map(Suspicion::word).orElse("-")));
                }
            }
        }
        assertThat(pairs).hasSize(27);
        assertThat(found)
                .containsExactly(
                        "（四） “ →  punctuation seam",
                        "（五） 建设 →  wording -",
                        "(九) 战略 → 数据 wording -",
                        "(十三) 战略性新兴 → 特色 wording -",
                        "(十四) 战略性新兴 → 氮化镓、碳化硅等 wording -",
                        "(十四) 战略性新兴 →  wording -",
                        "(二十四) 社 →  wording seam",
                        "(三十) 基 →  wording seam");
    }
}
