package org.duikan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class SettingsRepositoryTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("duikan").resolve("settings.properties");
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(new SettingsRepository(file()).load()).isEqualTo(Settings.defaults());
        assertThat(Settings.defaults().hidden())
                .containsExactly(
                        VariantClass.WIDTH,
                        VariantClass.SPACING,
                        VariantClass.SCRIPT,
                        VariantClass.NUMBERING);
    }

    @Test
    void whatIsSavedIsLoaded() {
        Settings settings =
                Settings.defaults()
                        .withLanguage(Settings.Language.ENGLISH)
                        .withTheme(Settings.Theme.DARK)
                        .withFontSize(21.5)
                        .withHidden(Set.of())
                        .withSideBar(false)
                        .withInspector(false)
                        .withLastOpened(List.of(new DocumentId(4), new DocumentId(2)))
                        .withWindow(new Settings.WindowBounds(-8, 20, 1280, 800, true));

        new SettingsRepository(file()).save(settings);

        assertThat(new SettingsRepository(file()).load()).isEqualTo(settings);
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme=dark\n", "format=duikan-settings/9", "\\u00", "\0\0\0\0"})
    void aDamagedFileGivesTheDefaults(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);

        assertThat(new SettingsRepository(file()).load()).isEqualTo(Settings.defaults());
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        Files.createDirectories(file().getParent());
        byte[] broken = {'a', '=', (byte) 0xff, (byte) 0xfe};
        Files.write(file(), broken);

        new SettingsRepository(file()).load();

        assertThat(file()).doesNotExist();
        assertThat(file().resolveSibling("settings.properties.damaged")).hasBinaryContent(broken);
    }

    @Test
    void wordsOfANewerProgramGiveTheDefaultAndTheRestIsKept() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(
                file(),
                """
                format=duikan-settings/1
                theme=sepia
                language=english
                fontSize=9000
                hidden=width colour
                sideBar=yes
                lastOpened=3 x
                window=1 2 NaN 4 free
                colour=blue
                """);

        assertThat(new SettingsRepository(file()).load())
                .isEqualTo(
                        Settings.defaults()
                                .withLanguage(Settings.Language.ENGLISH)
                                .withFontSize(Settings.LARGEST_FONT)
                                .withHidden(Set.of(VariantClass.WIDTH))
                                .withLastOpened(List.of(new DocumentId(3))));
    }

    @Test
    void aFailureToSaveIsToldAndLosesNothing() throws IOException {
        SettingsRepository repository = new SettingsRepository(file());
        Settings before = Settings.defaults().withFontSize(18);
        repository.save(before);
        Files.createDirectory(file().resolveSibling("settings.properties.tmp"));

        assertThatThrownBy(() -> repository.save(before.withFontSize(30)))
                .isInstanceOf(SettingsException.class);
        assertThat(repository.load()).isEqualTo(before);
    }
}
