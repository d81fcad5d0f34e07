package org.duikan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.i18n.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class DirectoriesTest {
    @TempDir Path folder;

    @AfterEach
    void forgetTheFolderOfThisTest() {
        System.clearProperty("org.sqlite.tmpdir");
    }

    @Test
    void ownPropertyGoesBeforeEverything() {
        Properties properties = on("Linux");
        properties.setProperty("duikan.home", folder.resolve("便携").toString());

        assertThat(Directories.of(properties, Map.of("XDG_DATA_HOME", "/elsewhere")).home())
                .isEqualTo(folder.resolve("便携"));
    }

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        Path user = folder.resolve("user");

        assertThat(Directories.of(on("Linux"), Map.of("XDG_DATA_HOME", folder.toString())).home())
                .isEqualTo(folder.resolve("duikan"));
        assertThat(Directories.of(on("Linux"), Map.of()).home())
                .isEqualTo(user.resolve(".local/share/duikan"));
        assertThat(Directories.of(on("Linux"), Map.of("XDG_DATA_HOME", "relative")).home())
                .isEqualTo(user.resolve(".local/share/duikan"));
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() {
        Path user = folder.resolve("user");

        assertThat(Directories.of(on("Windows 11"), Map.of("APPDATA", folder.toString())).home())
                .isEqualTo(folder.resolve("Duikan"));
        assertThat(Directories.of(on("Windows 11"), Map.of()).home())
                .isEqualTo(user.resolve("AppData/Roaming/Duikan"));
        assertThat(Directories.of(on("Mac OS X"), Map.of()).home())
                .isEqualTo(user.resolve("Library/Application Support/Duikan"));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Directories directories = new Directories(folder.resolve("file").resolve("duikan"));

        assertThatThrownBy(directories::prepare)
                .isInstanceOfSatisfying(
                        HomeException.class,
                        e ->
                                assertThat(e.sentence(Texts.in(Texts.ENGLISH)))
                                        .contains("Duikan's own folder"));
    }

    @Test
    void foldersAreMadeWhenPrepared() {
        Directories directories = new Directories(folder.resolve("a").resolve("b"));

        directories.prepare();

        assertThat(directories.home()).isDirectory();
        assertThat(directories.corpus()).doesNotExist().hasParentRaw(directories.home());
    }

    private Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", folder.resolve("user").toString());
        return properties;
    }
}
