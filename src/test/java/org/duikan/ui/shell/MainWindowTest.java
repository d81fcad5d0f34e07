package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobRunner;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.shell.Fakes.ListingView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MainWindowTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void writesAPictureOfTheFirstScreen() throws Exception {
        MainWindow window = Toolkit.call(MainWindowTest::open);

        Path picture = Pictures.write(window.scene(), "first-screen");

        assertThat(Files.size(picture)).isGreaterThan(10_000);
        Toolkit.run(() -> window.settings().chooseTheme(Settings.Theme.DARK));
        Pictures.write(window.scene(), "first-screen-dark");
    }

    static MainWindow open() {
        Fakes.Documents documents = Fakes.documents();
        Services services =
                new Services(
                        documents,
                        Fakes.opener(documents),
                        (_, _) -> new ImportOutcome.AlreadyThere(Fakes.POINTS),
                        Settings.defaults(),
                        _ -> {},
                        JobRunner.sameThread());
        MainWindow window =
                new MainWindow(
                        new Stage(),
                        services,
                        (_, _) ->
                                List.of(
                                        new ListingView("shell.find", true),
                                        new ListingView("shell.base", false)),
                        _ -> List.of());
        window.model()
                .begin(Opening.prepare(documents, services.opener(), List.of(), Fakes.never()));
        return window;
    }
}
