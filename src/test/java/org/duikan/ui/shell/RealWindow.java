package org.duikan.ui.shell;

import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.duikan.importing.FileReader;
import org.duikan.importing.Importer;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.note.NotePlacer;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.settings.Settings;
import org.duikan.store.Corpus;
import org.duikan.ui.fx.FxJobRunner;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.judging.JudgingServices;
import org.duikan.ui.notes.NotesServices;
import org.duikan.ui.review.LinkReview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The whole window over a corpus of its own that holds the bundled documents.
final class RealWindow implements AutoCloseable {
    private final Corpus corpus;
    private final FxJobRunner runner;
    private final List<Settings> kept = new CopyOnWriteArrayList<>();
    private final List<Path> answers = new ArrayList<>();
    private final Stage stage;
    private final MainWindow window;

    /// @param folder an empty folder for the corpus and for notes that are exported
    RealWindow(Path folder, Settings settings) {
        this(folder, settings, _ -> {});
    }

    /// @param before puts into the corpus what the window is to find there: it reads in the
    ///   background from the moment it is made
    RealWindow(Path folder, Settings settings, Consumer<Corpus> before) {
        Toolkit.start();
        kept.add(settings);
        corpus = Corpus.open(folder.resolve("corpus.db"), folder);
        Seeds.plant(corpus.archive(), JobContext.none());
        before.accept(corpus);
        runner = new FxJobRunner();
        Importer importer = new Importer(new FileReader(), corpus.archive());
        PairChoices choices = corpus.pairChoices();
        PairComparer comparer = new PairComparer(corpus.documents(), corpus.decisions(), choices);
        DeskOpener opener = new ReviewedDeskOpener(corpus.documents(), comparer);
        LinkReview review =
                new LinkReview(corpus.decisions(), choices, runner, () -> Instant.EPOCH, "reader");
        Services services =
                new Services(
                        corpus.documents(),
                        opener,
                        importer::importFile,
                        importer::revise,
                        settings,
                        kept::add,
                        runner);
        Opening opening =
                Opening.prepare(corpus.documents(), opener, settings.lastOpened(), () -> false);
        stage = Toolkit.call(Stage::new);
        window =
                Toolkit.call(
                        () -> {
                            MainWindow made =
                                    new MainWindow(
                                            stage,
                                            services,
                                            new Views(
                                                    corpus.documents(),
                                                    comparer,
                                                    choices,
                                                    review,
                                                    new JudgingServices(
                                                            corpus.judgements(),
                                                            corpus.ignoreChoices(),
                                                            () -> Instant.EPOCH,
                                                            "reader"),
                                                    new NotesServices(
                                                            corpus.notes(),
                                                            corpus.noteTexts(),
                                                            corpus.documents(),
                                                            new NotePlacer(
                                                                    corpus.noteTexts(),
                                                                    corpus.documents()),
                                                            () -> Instant.EPOCH,
                                                            "reader",
                                                            (_, name) ->
                                                                    Optional.of(
                                                                            folder.resolve(name)),
                                                            (_, _) ->
                                                                    answers.stream().findFirst())),
                                            _ -> List.copyOf(answers));
                            made.follow(review);
                            made.model().begin(opening);
                            return made;
                        });
    }

    /// Shows it at a size that fits the headless screen.
    Hand show(double width, double height) {
        Toolkit.run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                    window.show();
                });
        Toolkit.settle();
        return new Hand(window.scene());
    }

    /// Waits until the shown view has laid out its texts.
    void awaitRows() {
        Toolkit.until(
                "the view tells its figures",
                () ->
                        window.scene().lookup("#status") instanceof HBox status
                                && !status.getChildren().isEmpty());
    }

    MainWindow window() {
        return window;
    }

    Corpus corpus() {
        return corpus;
    }

    /// The files the next import will be told to take.
    void answer(Path file) {
        answers.add(file);
    }

    /// The one file the next import will be told to take.
    void answerOnly(Path file) {
        answers.clear();
        answers.add(file);
    }

    /// The settings kept last, which happens in the background.
    Settings kept() {
        return kept.getLast();
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
        try {
            runner.awaitIdle(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runner.close();
        corpus.close();
    }
}
