package org.duikan.ui.fx;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The bundled faces. Once loaded they stand in for every character that another font lacks, so a
/// machine without a Chinese font shows no empty boxes.
public final class Fonts {
    /// Face of the interface.
    public static final String SANS = "Noto Sans SC";

    /// Face of document text.
    public static final String SERIF = "Noto Serif SC";

    /// Names a folder that holds the font files: a plain file loads in 3 ms, one inside an archive
    /// in 90.
    public static final String FOLDER_PROPERTY = "duikan.fonts";

    private static final List<String> FIRST =
            List.of("NotoSansSC_400Regular.ttf", "NotoSerifSC_400Regular.ttf");
    private static final List<String> BOLD =
            List.of("NotoSansSC_700Bold.ttf", "NotoSerifSC_700Bold.ttf");

    private Fonts() {}

    /// Loads what the first frame needs: call before the first scene.
    public static void loadFirst() {
        FIRST.forEach(Fonts::load);
    }

    /// Loads the bold faces.
    public static void loadBold() {
        BOLD.forEach(Fonts::load);
    }

    private static void load(String file) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        Path plain = folder == null ? null : Path.of(folder, file);
        Font font =
                plain != null && Files.isReadable(plain)
                        ? Font.loadFont(plain.toUri().toString(), 12)
                        : loadBundled(file);
        if (font == null) {
            throw new IllegalStateException("font cannot be read: " + file);
        }
    }

    private static Font loadBundled(String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return Font.loadFont(bytes, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
