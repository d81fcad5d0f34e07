package org.duikan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong in the documents that come with the program; every finding was judged by reading.
class SeedFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-yuefu-31-opinion               | mixed-width:（ doubled-at-seam:“ number-missing:(十九) doubled-at-seam:社 doubled-at-seam:基
                    2021-yuefu-31-web-reprint           | count-contradicted:8点共33项
                    2024-digital-guangdong-work-points  | cut-off:(二十一)
                    2024-guangzhou-digital-economy-plan | ''
                    2025-pilot-zone-plan-digest         | ''
                    """)
    void findings(String seed, String expected) throws IOException {
        String text = Files.readString(Path.of("seeds", seed + ".txt"));

        List<Finding> findings = DocumentCheck.of(StructureReader.read(SourceText.of(text)));

        assertThat(findings.stream().map(SeedFindingsTest::brief).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String brief(Finding finding) {
        boolean numbered =
                switch (finding.kind()) {
                    case NUMBER_MISSING, NUMBER_ORDER, NUMBER_REPEATED, CUT_OFF -> true;
                    default -> false;
                };
        return finding.kind().word()
                + ":"
                + (numbered ? finding.num() : finding.arguments().getFirst());
    }
}
