package org.duikan.ui.fx;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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

    private static final List<String> FILES =
            List.of(
                    "NotoSansSC_400Regular.ttf",
                    "NotoSerifSC_400Regular.ttf",
                    "NotoSansSC_700Bold.ttf",
                    "NotoSerifSC_700Bold.ttf");

    private Fonts() {}

    /// Loads all faces: call before the first scene. A face that comes later is not taken up by
    /// text that is already shown, so the bold ones cannot wait.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        Path plain = folder == null ? null : Path.of(folder, file);
        Font font = plain != null && Files.isReadable(plain) ? loadPlain(plain) : loadBundled(file);
        if (font == null) {
            throw new IllegalStateException("font cannot be read: " + file);
        }
    }

    /// The toolkit takes what follows `file:` as it stands: an escaped blank or Chinese letter it
    /// does not find, a plain `#` cuts the name short. What it cannot find it is given as bytes.
    static Font loadPlain(Path file) {
        Font font = Font.loadFont("file:" + file.toAbsolutePath(), 12);
        if (font != null) {
            return font;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Font.loadFont(bytes, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font loadBundled(String file) {
        URL address = Objects.requireNonNull(Fonts.class.getResource("fonts/" + file), file);
        if ("file".equals(address.getProtocol())) {
            return loadPlain(Path.of(URI.create(address.toExternalForm())));
        }
        try (InputStream bytes = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return Font.loadFont(bytes, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
