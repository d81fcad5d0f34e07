package org.duikan.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.duikan.i18n.LocalisedException;
import org.duikan.i18n.Texts;
import org.duikan.settings.Settings;
import org.duikan.settings.Settings.Language;
import org.duikan.settings.SettingsRepository;
import org.duikan.ui.fx.Fonts;
import org.duikan.ui.fx.FxJobRunner;
import org.duikan.ui.importing.FileDialog;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.shell.FailureWindow;
import org.duikan.ui.shell.MainWindow;
import org.duikan.ui.shell.Opening;
import org.duikan.ui.shell.Services;
import org.duikan.ui.shell.Views;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Opens the window on a corpus. While the toolkit starts, another thread opens the corpus and
/// compares the first pair, so that the first frame shows it.
final class DuikanWindow {
    private static final Logger LOG = System.getLogger(DuikanWindow.class.getName());

    /// How long the window waits for the first pair before it opens without it, in milliseconds: a
    /// frame that fills at once looks faster than one that fills later.
    private static final long PATIENCE = 1500;

    /// How long the end waits for what is on its way to the disk, in milliseconds.
    private static final long LONGEST_SAVE = 10_000;

    private final SettingsRepository keeper;
    private final Settings settings;
    private final FutureTask<OpenedCorpus> corpus;
    private final FutureTask<Opening> opening;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final FxJobRunner runner = new FxJobRunner();

    private DuikanWindow(Directories directories, Optional<Path> file, Optional<Locale> language) {
        keeper = new SettingsRepository(directories.settings());
        Settings kept = keeper.load();
        settings = language.map(wanted -> kept.withLanguage(nearest(wanted))).orElse(kept);
        corpus = new FutureTask<>(() -> OpenedCorpus.open(directories, file));
        opening =
                new FutureTask<>(
                        () -> {
                            OpenedCorpus opened = corpus.get();
                            return Opening.prepare(
                                    opened.documents(),
                                    opened.opener(),
                                    settings.lastOpened(),
                                    () -> false);
                        });
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param file the corpus; empty for the reader's own
    /// @param language of the interface; empty for the one in the settings
    /// @return whether there was a window; if not, the reader was told why
    static boolean open(Optional<Path> file, Optional<Locale> language) {
        return new DuikanWindow(Directories.ofUser(), file, language).run();
    }

    private static Language nearest(Locale wanted) {
        return "en".equals(wanted.getLanguage()) ? Language.ENGLISH : Language.CHINESE;
    }

    private boolean run() {
        Thread ahead = new Thread(this::prepare, "duikan-first");
        ahead.setDaemon(true);
        ahead.start();
        if (!startToolkit()) {
            return false;
        }
        try {
            closed.await();
            if (!runner.awaitIdle(LONGEST_SAVE)) {
                LOG.log(Level.WARNING, "the program ended before all was done");
            }
            corpus.get().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.DEBUG, "the corpus was never open");
        }
        Platform.exit();
        return true;
    }

    /// The toolkit says by whatever exception that there is no display or that a library of the
    /// system is missing.
    private boolean startToolkit() {
        try {
            Platform.startup(this::show);
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "no window can be shown", e);
            System.err.println(texts().get("shell.no-display"));
            return false;
        }
    }

    private Texts texts() {
        return Texts.in(settings.language().locale());
    }

    private void prepare() {
        corpus.run();
        opening.run();
    }

    private void show() {
        // what is on its way to the disk ends on this thread, after the window is gone
        Platform.setImplicitExit(false);
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.countDown());
        try {
            Fonts.load();
            show(stage, corpus.get());
        } catch (ExecutionException e) {
            fail(stage, e.getCause());
        } catch (RuntimeException e) { // whatever it is: a window that never shows would hang
            fail(stage, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(Stage stage, Throwable broken) {
        LOG.log(Level.ERROR, "cannot start", broken);
        String sentence =
                broken instanceof LocalisedException known
                        ? known.sentence(texts())
                        : texts().get("shell.cannot-start");
        new FailureWindow(stage, texts(), settings.theme(), sentence).show();
    }

    private void show(Stage stage, OpenedCorpus opened) throws InterruptedException {
        String author = System.getProperty("user.name", "");
        LinkReview review =
                new LinkReview(
                        opened.decisions(),
                        opened.choices(),
                        runner,
                        InstantSource.system(),
                        author);
        MainWindow window =
                new MainWindow(
                        stage,
                        new Services(
                                opened.documents(),
                                opened.opener(),
                                opened.importer()::importFile,
                                opened.importer()::revise,
                                settings,
                                keeper::save,
                                runner),
                        new Views(
                                opened.documents(),
                                opened.comparer(),
                                opened.choices(),
                                review,
                                opened.judging(author),
                                opened.notes(author)),
                        new FileDialog(stage));
        window.follow(review);
        begin(window);
        if (FirstScreen.isWanted()) {
            new FirstScreen(window).start();
        }
        window.show();
    }

    private void begin(MainWindow window) throws InterruptedException {
        try {
            window.model().begin(opening.get(PATIENCE, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            window.model().begin(_ -> opening.get()); // tells what broke, or waits in sight
        }
    }
}
