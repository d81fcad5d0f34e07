package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What is left of a program that ends after each thing it was told is saved, at any moment of its
/// writing the next: everything that was told, each time. See [HaltedProgram] for why a copy of the
/// files of a halted program stands for what a killed one leaves; [KillTest] kills.
@EnabledOnOs(value = OS.LINUX, disabledReason = "the threads of a program are asked of /proc")
class HaltTest {
    /// Longer than the writing of a verdict takes on a slow disk, so that halts fall on every part
    /// of it.
    private static final int LONGEST_NANOS = 8_000_000;

    @TempDir Path folder;

    @Test
    void noneOfTwoHundredVerdictsIsLostWhereTheProgramEndsAfterEach() throws IOException {
        endAfterEach(200, JudgementWriter.class, WhatIsSaved.JUDGEMENTS);
    }

    @Test
    void noneOfFortyVersionsOfNotesIsLostWhereTheProgramEndsAfterEach() throws IOException {
        endAfterEach(40, NoteWriter.class, WhatIsSaved.NOTES);
    }

    private void endAfterEach(int times, Class<?> program, WhatIsSaved record) throws IOException {
        Random random = new Random();
        CorpusFixture fixture = new CorpusFixture(folder.resolve("corpus"));
        Path copy = folder.resolve("copy");
        List<String> told = new ArrayList<>();
        try (HaltedProgram writer = new HaltedProgram(program, fixture)) {
            writer.goOn();
            while (told.size() < times) {
                told.add(writer.told());
                writer.goOn();
                CorpusFixture left = writer.haltAndCopy(random.nextInt(LONGEST_NANOS), copy);
                record.requireAll(WhatIsSaved.told(told), left);
                delete(copy);
            }
        }
        assertThat(WhatIsSaved.told(told)).hasSize(times);
    }

    private static void delete(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
