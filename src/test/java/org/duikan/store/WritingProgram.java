package org.duikan.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a program that writes into the corpus of a test and says on its standard output what it
/// was told is saved.
final class WritingProgram {

    private WritingProgram() {}

    /// @param more what it is told besides where the corpus is
    static Process start(Class<?> program, CorpusFixture fixture, String... more)
            throws IOException {
        Files.createDirectories(fixture.own());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx128m"));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(fixture.file().toString(), fixture.own().toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(errorFile(fixture).toFile()).start();
    }

    /// What the program said on its standard error.
    static String errors(CorpusFixture fixture) throws IOException {
        return Files.readString(errorFile(fixture));
    }

    private static Path errorFile(CorpusFixture fixture) {
        return fixture.own().resolve("errors.txt");
    }

    /// Everything this test runs with, as one class path.
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "classes").toString(),
                Path.of("target", "test-classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
    }
}
