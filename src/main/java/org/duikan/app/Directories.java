package org.duikan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// Where the program keeps what is the reader's. Everything lies below one folder, so that a folder
/// on a memory stick, named by the system property `duikan.home`, makes a portable Duikan.
///
/// @param home the program's own folder
public record Directories(Path home) {
    private static final String NATIVE_FOLDER = "org.sqlite.tmpdir";

    public Directories {
        Objects.requireNonNull(home);
    }

    /// The folders of this user on this system.
    public static Directories ofUser() {
        return of(System.getProperties(), System.getenv());
    }

    /// `duikan.home` where it is set; else `%APPDATA%\Duikan`, `~/Library/Application
    /// Support/Duikan`, or `duikan` in `$XDG_DATA_HOME` or `~/.local/share`.
    static Directories of(Properties properties, Map<String, String> environment) {
        String own = properties.getProperty("duikan.home", "");
        if (!own.isBlank()) {
            return new Directories(Path.of(own).toAbsolutePath().normalize());
        }
        Path user = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = user.resolve("AppData").resolve("Roaming");
            return new Directories(folder(environment, "APPDATA", roaming).resolve("Duikan"));
        }
        if (system.startsWith("mac")) {
            Path library = user.resolve("Library").resolve("Application Support");
            return new Directories(library.resolve("Duikan"));
        }
        Path share = user.resolve(".local").resolve("share");
        return new Directories(folder(environment, "XDG_DATA_HOME", share).resolve("duikan"));
    }

    /// The folder an environment variable names; the base directory specification says that one
    /// that is not absolute is to be ignored.
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(name, ""));
        return named.isAbsolute() ? named : otherwise;
    }

    /// Makes the folder where it is missing, and has SQLite unpack its native library there: a
    /// system-wide temporary folder may forbid to run what lies in it.
    ///
    /// @throws HomeException where the folder cannot be made
    public void prepare() {
        Path library = home.resolve("native");
        try {
            Files.createDirectories(library);
        } catch (IOException e) {
            throw new HomeException(home, e);
        }
        if (System.getProperty(NATIVE_FOLDER) == null) {
            System.setProperty(NATIVE_FOLDER, library.toString());
        }
    }

    /// The corpus opened when no other is named.
    public Path corpus() {
        return home.resolve("corpus.db");
    }

    /// Second copies of what was decided, judged and noted, where the corpus opened when no other
    /// is named is missing, as after it was deleted or moved: it may have been theirs. None where
    /// it is there.
    ///
    /// @throws HomeException where the folder cannot be read
    List<Path> orphanedJournals() {
        Path journals = home.resolve("journal");
        if (Files.exists(corpus()) || !Files.isDirectory(journals)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journals)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException e) {
            throw new HomeException(journals, e);
        }
    }

    public Path settings() {
        return home.resolve("duikan.properties");
    }
}
