package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Compares what is read of a document with an outline a person has reviewed. Run with
/// `-Dduikan.golden=rewrite` to write the outlines anew, then review the difference.
class GoldenOutlineTest {
    private static final Path OUTLINES =
            Path.of("src/test/resources/org/duikan/structure/outlines");
    static final List<String> SEEDS = Seeds.NAMES;
    static final List<String> SAMPLES = Samples.names();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void seedsReadAsReviewed(String name) throws IOException {
        compare(name, Outline.of(StructureReader.read(Seeds.source(name))));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void inventedDocumentsReadAsReviewed(String name) throws IOException {
        compare(name, Outline.of(StructureReader.read(Samples.source(name))));
    }

    private static void compare(String name, String outline) throws IOException {
        Path file = OUTLINES.resolve(name + ".outline");
        if ("rewrite".equals(System.getProperty("duikan.golden"))) {
            Files.createDirectories(OUTLINES);
            Files.writeString(file, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(file));
    }
}
