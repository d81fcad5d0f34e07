package org.duikan.structure;

import org.duikan.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Invented documents, each for some forms that real ones have.
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/org/duikan/structure/samples");

    private Samples() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText source(String name) {
        try {
            return SourceText.of(Files.readString(FOLDER.resolve(name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
