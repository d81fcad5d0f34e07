package org.duikan.app;

import org.duikan.command.Commands;
import org.duikan.command.Terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Calls the command line as the program does, on a home folder of its own.
final class CommandCall {
    private final Path home;

    CommandCall(Path home) {
        this.home = home;
    }

    Answer call(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8));
        Commands commands =
                new Commands(
                        terminal,
                        new CorpusAccess(new Directories(home)),
                        (corpus, language) -> {
                            throw new IllegalStateException("no window in this test");
                        },
                        "test");
        int code = commands.run(arguments, Locale.SIMPLIFIED_CHINESE);
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// What came of a call.
    record Answer(int code, String out, String err) {}
}
