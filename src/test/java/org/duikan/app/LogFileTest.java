package org.duikan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

class LogFileTest {
    private final String before = System.getProperty("duikan.home");
    private final Logger log = new LogFile().getLogger("room", LogFile.class.getModule());

    @TempDir private Path home;

    @BeforeEach
    void moveHome() {
        System.setProperty("duikan.home", home.toString());
    }

    @AfterEach
    void moveBack() {
        if (before == null) {
            System.clearProperty("duikan.home");
        } else {
            System.setProperty("duikan.home", before);
        }
    }

    @Test
    void keepsWarningsWithTheirTrace() throws IOException {
        log.log(Level.WARNING, "disk gone", new IllegalStateException("broken"));

        assertThat(Files.readString(LogFile.path()))
                .contains("WARNING room: disk gone")
                .contains("IllegalStateException: broken")
                .contains("at org.duikan");
    }

    @Test
    void fillsInArguments() throws IOException {
        log.log(Level.ERROR, "{0} of {1}", 1, 2);

        assertThat(Files.readString(LogFile.path())).contains("ERROR room: 1 of 2");
    }

    @Test
    void passesOverWhatIsOnlyGoodToKnow() {
        log.log(Level.INFO, "started");

        assertThat(LogFile.path()).doesNotExist();
    }

    @Test
    void aFullFileGivesWay() throws IOException {
        Files.writeString(LogFile.path(), "x".repeat(2 << 20));

        log.log(Level.WARNING, "after");

        assertThat(Files.size(LogFile.path())).isLessThan(1000);
        assertThat(home.resolve("duikan.log.1")).hasSize(2 << 20);
    }
}
