package org.duikan.ui.traces;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobRunner;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.shell.Fakes;
import org.duikan.ui.shell.MainWindow;
import org.duikan.ui.shell.Opening;
import org.duikan.ui.shell.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TracesViewTest {
    @TempDir Path folder;
    private SeedCorpus seeds;
    private MainWindow window;
    private TracesView view;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        seeds = new SeedCorpus(folder);
        Desk desk = seeds.desk();
        window = Toolkit.call(() -> open(desk));
        Toolkit.run(
                () -> {
                    window.show();
                    window.scene().getWindow().setWidth(1280);
                    window.scene().getWindow().setHeight(800);
                });
        Toolkit.settle();
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> window.scene().getWindow().hide());
        seeds.close();
    }

    private MainWindow open(Desk desk) {
        Services services =
                new Services(
                        seeds.corpus().documents(),
                        (_, _, _) -> desk,
                        (_, _) -> new ImportOutcome.AlreadyThere(desk.summary()),
                        (_, _, _) -> new ImportOutcome.AlreadyThere(desk.summary()),
                        Settings.defaults().withTheme(Settings.Theme.LIGHT),
                        _ -> {},
                        JobRunner.sameThread());
        TracesServices own = seeds.services(JobRunner.sameThread());
        MainWindow made =
                new MainWindow(
                        new Stage(),
                        services,
                        (context, _, _, _) -> {
                            view = new TracesView(context, own);
                            return List.of(view);
                        },
                        _ -> List.of());
        made.model()
                .begin(
                        Opening.prepare(
                                seeds.corpus().documents(),
                                services.opener(),
                                List.of(),
                                Fakes.never()));
        return made;
    }

    @Test
    void showsTheMatrixInLightAndDark() throws Exception {
        Path light = Pictures.write(window.scene(), "traces");
        Toolkit.run(() -> window.settings().chooseTheme(Settings.Theme.DARK));
        Path dark = Pictures.write(window.scene(), "traces-dark");

        assertThat(Files.size(light)).isGreaterThan(20_000);
        assertThat(Files.size(dark)).isGreaterThan(20_000);
        Hand hand = new Hand(window.scene());
        assertThat(hand.find(Label.class, "#coverage").getText()).contains("27/36");
    }

    @Test
    void decidesByKeyAndJumps() {
        Hand hand = new Hand(window.scene());
        Toolkit.run(() -> view.node().requestFocus());
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        int unit = view.model().cursor().unit();
        assertThat(view.model().cursor().column()).isEqualTo(1);

        hand.press(KeyCode.Y);
        hand.press(KeyCode.ENTER);

        assertThat(view.model().matrixProperty().get().cell(unit, 1).orElseThrow().decided())
                .isTrue();
        Pictures.write(window.scene(), "traces-decided");
        assertThat(seeds.jumps).hasSize(1);
    }

    @Test
    void listsWhatIsNewAndLinksItByMouse() {
        Hand hand = new Hand(window.scene());
        Toolkit.run(() -> view.node().requestFocus());
        hand.press(KeyCode.T);
        Pictures.write(window.scene(), "traces-new");
        assertThat(hand.find(ListView.class, "#fresh-list").getItems()).isNotEmpty();

        hand.click("#matrix-tab");
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.A);
        hand.inNewestPopup().click(".unit-chooser .list-cell");

        int unit = view.model().cursor().unit();
        assertThat(view.model().matrixProperty().get().cell(unit, 1).orElseThrow().decided())
                .isTrue();
    }

    @Test
    void narrowsByTheFindFieldToo() {
        Toolkit.run(() -> view.find("算力"));

        assertThat(view.model().lines())
                .filteredOn(TraceLine.Clause.class::isInstance)
                .isNotEmpty()
                .hasSizeLessThan(36);
    }

    @Test
    void exportsWhatIsShownToBothFormats() {
        Toolkit.run(
                () ->
                        ((MenuButton) window.scene().lookup("#export-menu"))
                                .getItems()
                                .forEach(MenuItem::fire));

        assertThat(folder.resolve("脉络 2021意见.html")).isNotEmptyFile();
        assertThat(folder.resolve("脉络 2021意见.xlsx")).isNotEmptyFile();
    }

    @Test
    void fitsANarrowWindowAndSpeaksEnglish() {
        Toolkit.run(
                () -> {
                    window.scene().getWindow().setWidth(1000);
                    window.settings().chooseLanguage(Settings.Language.ENGLISH);
                });
        Toolkit.settle();
        Pictures.write(window.scene(), "traces-narrow");

        MenuButton last = (MenuButton) window.scene().lookup("#export-menu");
        double right = last.localToScene(last.getBoundsInLocal()).getMaxX();
        assertThat(right).isLessThanOrEqualTo(1000);
    }
}
