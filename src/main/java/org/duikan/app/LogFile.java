package org.duikan.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;

/// Where everything that is logged goes: a file in the program's own folder, so that no technical
/// text reaches a person. Warnings and worse are kept; a full file gives way to a new one, and the
/// one before is kept beside it.
public final class LogFile extends System.LoggerFinder {
    private static final String NAME = "duikan.log";
    private static final long FULL = 1 << 20;

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new FileLogger(name);
    }

    /// The file of this user.
    static Path path() {
        return Directories.ofUser().home().resolve(NAME);
    }

    /// Writes one entry; where nothing can be written, the entry is lost and nothing else.
    private static synchronized void write(String entry) {
        Path file = path();
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.move(
                        file,
                        file.resolveSibling(NAME + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    entry,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            return; // a log that cannot be written has nobody to tell
        }
    }

    private record FileLogger(String name) implements System.Logger {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= Level.WARNING.getSeverity() && level != Level.OFF;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            if (isLoggable(level)) {
                StringWriter trace = new StringWriter();
                if (thrown != null) {
                    thrown.printStackTrace(new PrintWriter(trace));
                }
                write(
                        Instant.now().truncatedTo(ChronoUnit.MILLIS)
                                + " "
                                + level
                                + " "
                                + name
                                + ": "
                                + message
                                + System.lineSeparator()
                                + trace);
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
            if (isLoggable(level)) {
                boolean plain = arguments == null || arguments.length == 0;
                log(
                        level,
                        bundle,
                        plain ? format : MessageFormat.format(format, arguments),
                        (Throwable) null);
            }
        }
    }
}
