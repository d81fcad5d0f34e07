package org.duikan.anchor;

import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The documents that come with the program.
final class SeedDocuments {

    private SeedDocuments() {}

    static PolicyDocument read(String name) {
        try {
            Path file = Path.of("seeds", name + ".txt");
            return StructureReader.read(SourceText.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
