package org.duikan.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Keeps settings in a file. The file is replaced as a whole; one that cannot be read is kept aside
/// and the defaults hold.
public final class SettingsRepository {
    private final Path file;

    public SettingsRepository(Path file) {
        this.file = file;
    }

    /// The settings as last saved, or the defaults.
    ///
    /// @throws SettingsException where the system lets nobody read the file
    public Settings load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            return SettingsText.read(reader);
        } catch (NoSuchFileException e) {
            return Settings.defaults();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            keepAside();
            return Settings.defaults();
        } catch (IOException e) {
            throw new SettingsException(file, e);
        }
    }

    /// @throws SettingsException where they could not be saved; those saved before are untouched
    public synchronized void save(Settings settings) {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(temporary, SettingsText.write(settings), StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SettingsException(file, e);
        }
    }

    private void keepAside() {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SettingsException(file, e);
        }
    }
}
