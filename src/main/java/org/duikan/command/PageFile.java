package org.duikan.command;

import org.duikan.report.NamedDocument;
import org.duikan.report.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file a command writes: whole or not at all, and never over what it read.
final class PageFile {

    private PageFile() {}

    static void write(Path target, String text, Session session, NamedDocument... read)
            throws InputProblem {
        write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), session, read);
    }

    static void write(
            Path target, WholeFile.Content content, Session session, NamedDocument... read)
            throws InputProblem {
        for (NamedDocument document : read) {
            if (isSame(target, Path.of(document.file()))) {
                throw new InputProblem(
                        session.texts().get("command.html-over-input", target.toString()));
            }
        }
        try {
            WholeFile.write(target, content);
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
}
