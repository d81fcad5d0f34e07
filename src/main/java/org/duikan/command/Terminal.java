package org.duikan.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Where a command writes: its output, and what went wrong.
public record Terminal(PrintStream out, PrintStream err) {
    private static final int BUFFER = 1 << 16;

    public Terminal {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
    }

    /// The two streams of this process, in UTF-8.
    public static Terminal ofProcess() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        FileOutputStream raw = new FileOutputStream(stream);
        return new PrintStream(
                new BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
    }

    /// Writes what is still held back; false where the output could not be written.
    boolean flush() {
        err.flush();
        return !out.checkError();
    }
}
