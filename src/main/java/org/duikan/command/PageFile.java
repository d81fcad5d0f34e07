package org.duikan.command;

import org.duikan.report.NamedDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file a command writes: whole or not at all, and never over what it read.
final class PageFile {

    private PageFile() {}

    static void write(Path target, String content, Session session, NamedDocument... read)
            throws InputProblem {
        for (NamedDocument document : read) {
            if (isSame(target, Path.of(document.file()))) {
                throw new InputProblem(
                        session.texts().get("command.html-over-input", target.toString()));
            }
        }
        try {
            replace(target.toAbsolutePath(), content);
        } catch (IOException e) {
            throw new InputProblem(
                    session.texts().get("command.html-failed", target.toString(), e.toString()));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // writing will say what is wrong
        }
    }

    private static void replace(Path target, String content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(part, content, StandardCharsets.UTF_8);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
