package org.duikan.structure;

import org.duikan.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The documents that come with the program.
final class Seeds {
    static final List<String> NAMES =
            List.of(
                    "2021-yuefu-31-opinion",
                    "2021-yuefu-31-web-reprint",
                    "2024-digital-guangdong-work-points",
                    "2024-guangzhou-digital-economy-plan",
                    "2025-pilot-zone-plan-digest");

    private Seeds() {}

    static String text(String name) {
        try {
            return Files.readString(Path.of("seeds", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText source(String name) {
        return SourceText.of(text(name));
    }
}
