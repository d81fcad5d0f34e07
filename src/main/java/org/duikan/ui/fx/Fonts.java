package org.duikan.ui.fx;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    private static final Logger LOG = System.getLogger(Fonts.class.getName());

    /// Every size can be made of a font once loaded.
    private static final double SIZE = 12;

    private static final List<String> FIRST =
            List.of("NotoSansSC_400Regular.ttf", "NotoSerifSC_400Regular.ttf");
    private static final List<String> BOLD =
            List.of("NotoSansSC_700Bold.ttf", "NotoSerifSC_700Bold.ttf");

    private Fonts() {}

    /// Loads what the first frame needs: call before the first scene.
    public static void loadFirst() {
        FIRST.forEach(Fonts::load);
    }

    /// Loads the bold faces: before the first scene too, since letters that were set without them
    /// stay light.
    public static void loadBold() {
        BOLD.forEach(Fonts::load);
    }

    /// Does without a face that cannot be read: the system may have one that serves.
    private static void load(String file) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        Path plain = folder == null ? null : Path.of(folder, file);
        Font font = plain != null && Files.isReadable(plain) ? loadPlain(plain) : loadBundled(file);
        if (font == null) {
            LOG.log(Level.WARNING, "font cannot be read: " + file);
        }
    }

    /// JavaFX takes the path of a file URL as it stands and decodes nothing but spaces, so an
    /// encoded 文 would not be found; what a URL cannot hold unencoded is read as a stream.
    private static Font loadPlain(Path file) {
        String path = file.toAbsolutePath().toString().replace('\\', '/');
        Font font = Font.loadFont("file:" + (path.startsWith("/") ? path : "/" + path), SIZE);
        if (font != null) {
            return font;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Font.loadFont(bytes, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font loadBundled(String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return bytes == null ? null : Font.loadFont(bytes, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
