package org.duikan.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The faces are found wherever the program was put.
class FontsTest {
    private static final String FILE = "NotoSansSC_400Regular.ttf";

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "对勘 试用", "with blank", "100%", "a#b", "what%20now"})
    void loadsFromAFolderOfAnyName(String name, @TempDir Path home) throws IOException {
        Path folder = Files.createDirectory(home.resolve(name));
        Path file = folder.resolve(FILE);
        try (InputStream bytes = Fonts.class.getResourceAsStream("fonts/" + FILE)) {
            Files.copy(bytes, file);
        }

        Font font = Toolkit.call(() -> Fonts.loadPlain(file));

        assertThat(font).isNotNull();
        assertThat(font.getFamily()).isEqualTo(Fonts.SANS);
    }
}
