package org.duikan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.duikan.ui.compare.Desks;
import org.duikan.ui.compare.ViewWindow;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.notes.KeptNotes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class ReaderViewTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void writesPicturesOfADocument() {
        ViewWindow window =
                ViewWindow.drawn(
                        context -> new ReaderView(context, KeptNotes.model(context)),
                        Desks.desk(Desks.seed("2021-yuefu-31-opinion")),
                        Texts.CHINESE);
        window.picture("reader");
        Toolkit.run(() -> window.view.find("数据 要素"));
        Toolkit.run(window.view::findNext);
        window.dark();
        window.picture("reader-dark");

        assertThat(Path.of("target/screenshots/reader-dark.png")).exists();
        assertThat(window.view.findStatus().getValue()).startsWith("1/");
    }

    @Test
    void writesAPictureInEnglish() {
        ViewWindow window =
                ViewWindow.drawn(
                        context -> new ReaderView(context, KeptNotes.model(context)),
                        Desks.desk(Desks.seed("2024-guangzhou-digital-economy-plan")),
                        Texts.ENGLISH);
        window.picture("reader-english");

        assertThat(window.view.status().getFirst()).endsWith(" paragraphs");
    }
}
