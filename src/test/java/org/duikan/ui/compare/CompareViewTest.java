package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class CompareViewTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void writesPicturesOfThePair() {
        ViewWindow window = ViewWindow.drawn(Desks::view, Desks.reprint(), Texts.CHINESE);
        CompareViewModel model = ((CompareView) window.view).model();
        Toolkit.run(() -> model.trail().next(0));
        window.picture("compare");
        window.dark();
        window.picture("compare-dark");

        assertThat(Path.of("target/screenshots/compare-dark.png")).exists();
    }

    @Test
    void writesAPictureOfTheBundledPair() {
        ViewWindow window =
                ViewWindow.drawn(
                        Desks::view,
                        Desks.seeds("2021-yuefu-31-opinion", "2021-yuefu-31-web-reprint"),
                        Texts.CHINESE);
        CompareViewModel model = ((CompareView) window.view).model();
        for (int i = 0; i < 3; i++) {
            Toolkit.run(() -> model.trail().next(0));
        }
        window.picture("compare-seeds");

        assertThat(model.trail().number()).isEqualTo(3);
    }

    @Test
    void writesAPictureOfThreeColumns() {
        ViewWindow window =
                ViewWindow.drawn(
                        Desks::view,
                        Desks.seeds(
                                "2021-yuefu-31-opinion",
                                "2021-yuefu-31-web-reprint",
                                "2024-digital-guangdong-work-points"),
                        Texts.CHINESE);
        Toolkit.run(() -> ((ComparePane) window.view.node()).goTo(8));
        window.picture("compare-three");
        Toolkit.run(() -> ((ComparePane) window.view.node()).goTo(0));
        window.picture("compare-quotation");

        assertThat(window.view.status()).hasSize(2);
        assertThat(window.view.status().getLast()).contains("相关 ");
    }
}
