package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.shell.MainWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class CompareViewTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void writesPicturesOfThePair() throws Exception {
        CompareView[] view = new CompareView[1];
        MainWindow window =
                CompareWindow.open(Desks.reprint(), context -> view[0] = new CompareView(context));
        Toolkit.run(() -> window.scene().snapshot(null));
        Toolkit.run(() -> view[0].model().trail().next(0));
        Toolkit.run(() -> view[0].model().trail().next(0));
        Path picture = Pictures.write(window.scene(), "compare");

        assertThat(Files.size(picture)).isGreaterThan(10_000);
        Toolkit.run(() -> window.settings().chooseTheme(Theme.DARK));
        Pictures.write(window.scene(), "compare-dark");
    }
}
