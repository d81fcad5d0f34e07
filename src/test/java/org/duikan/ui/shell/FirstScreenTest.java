package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentSummary;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class FirstScreenTest {

    @TempDir private Path folder;

    @Test
    void showsTheOpinionBesideItsReprint() throws Exception {
        try (RealWindow real = new RealWindow(folder, Settings.defaults())) {
            real.awaitRows();
            Path picture = Pictures.write(real.window().scene(), "first-screen");

            Pair pair = Toolkit.call(() -> real.window().model().pair().orElseThrow());
            assertThat(pair.base().kind()).isEqualTo("opinion");
            assertThat(pair.witnesses())
                    .extracting(DocumentSummary::kind)
                    .containsExactly("reprint");
            assertThat(Files.size(picture)).isGreaterThan(100_000);

            Toolkit.run(() -> real.window().settings().chooseTheme(Settings.Theme.DARK));
            Pictures.write(real.window().scene(), "first-screen-dark");
            Toolkit.run(() -> real.window().settings().chooseLanguage(Settings.Language.ENGLISH));
            real.awaitRows();
            Pictures.write(real.window().scene(), "first-screen-dark-en");
        }
    }
}
