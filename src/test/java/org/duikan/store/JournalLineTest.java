package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines of journals.
class JournalLineTest {

    @Test
    void linesOfProgramsBeforeTheFourthVersionAreReadAndWrittenAsTheyWere() throws IOException {
        List<String> lines;
        try (InputStream in = JournalLineTest.class.getResourceAsStream("journal-3.jsonl")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }

        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(JournalLine.read(line).orElseThrow().json()).isEqualTo(line);
        }
    }

    @Test
    void anyChangeToALineMakesItNone() {
        String line = new ForeignText("外来", "(一)探索。\n").json();

        assertThat(JournalLine.read(line)).isPresent();
        assertThat(JournalLine.read(line.replace("探", "深"))).isEmpty();
        assertThat(JournalLine.read(line.substring(0, line.length() - 1))).isEmpty();
        assertThat(JournalLine.read("")).isEmpty();
        assertThat(JournalLine.read("{}")).isEmpty();
        assertThat(JournalLine.read("null")).isEmpty();
    }
}
