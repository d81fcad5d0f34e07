package org.duikan.structure;

import org.duikan.text.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class OutlinePrinter {
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            System.out.println("=== " + arg);
            System.out.println(
                    Outline.of(
                            StructureReader.read(SourceText.of(Files.readString(Path.of(arg))))));
        }
    }
}
