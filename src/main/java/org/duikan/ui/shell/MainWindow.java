package org.duikan.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.settings.Settings;
import org.duikan.settings.Settings.WindowBounds;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.UnitPlace;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.importing.FileQuestion;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.settings.SettingsKeeper;
import org.duikan.ui.settings.SettingsViewModel;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The one window: a scene that is filled anew when the language changes and coloured anew when the
/// theme does.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 420;
    private static final double BASE_FONT_SIZE = 13;
    private static final double PER_CENT = 100;
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
    private static final String FIRST_VIEW = "compare.title";
    private static final String READER = "reader.title";

    private final Stage stage;
    private final Services services;
    private final ViewMaker views;
    private final ShellViewModel model;
    private final SettingsKeeper keeper;
    private final SettingsViewModel settings;
    private final Navigation navigation = new Navigation(FIRST_VIEW);
    private final Library library;
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private final Consumer<LinkReview.Change> decided;
    private ShellPane shell;

    /// @param views makes the views, for each language anew
    /// @param question asks for files to import
    public MainWindow(Stage stage, Services services, ViewMaker views, FileQuestion question) {
        this.stage = stage;
        this.services = services;
        this.views = views;
        model =
                new ShellViewModel(
                        services.documents(),
                        services.opener(),
                        services.runner(),
                        this::rememberOpened);
        keeper =
                new SettingsKeeper(
                        services.runner(),
                        services.saveSettings(),
                        broken -> model.problems().present("shell.cannot-keep-settings", broken));
        settings = new SettingsViewModel(services.settings(), keeper);
        library = new Library(model, navigation, services, question, settings::texts);
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, broken) -> model.problems().present("shell.unexpected", broken));
        decided = change -> model.reopen(change.base(), change.witness());
        prepareScene();
        prepareStage();
    }

    private void rememberOpened(List<DocumentId> opened) {
        settings.rememberOpened(opened);
    }

    /// What is open, for whoever opens documents from outside.
    public ShellViewModel model() {
        return model;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    /// The scene with its content.
    public Scene scene() {
        attach();
        return scene;
    }

    /// Shows the window where it was last.
    public void show() {
        attach();
        stage.show();
        shell.focusTexts();
    }

    /// Puts the content into the scene, once: what is put together before it needs no styling
    /// twice.
    private void attach() {
        if (scene.getRoot() != shell) {
            scene.setRoot(shell);
        }
    }

    /// Shows what becomes of the texts when the reader decides about them.
    public void follow(LinkReview review) {
        review.reportTo(model::show);
        review.listen(decided);
    }

    /// Whether texts are shown and the status line tells of them.
    public boolean showsTexts() {
        return shell.showsTexts();
    }

    public void close() {
        stage.close();
    }

    private void openPair(
            DocumentSummary base, DocumentSummary witness, int baseUnit, int witnessUnit) {
        Pair wanted =
                model.pair()
                        .filter(open -> open.shows(base, witness, baseUnit))
                        .orElseGet(() -> new Pair(base, List.of(witness)));
        model.open(wanted, new UnitPlace(baseUnit, witnessUnit));
        navigation.showView(FIRST_VIEW);
    }

    private void read(List<DocumentId> wanted) {
        Optional<Pair> open = model.pair().filter(pair -> pair.ids().containsAll(wanted));
        if (open.isEmpty()) {
            open = Pair.recall(wanted, model.documents());
            open.ifPresent(model::open);
        }
        open.ifPresent(
                pair -> navigation.showView(pair.witnesses().isEmpty() ? READER : FIRST_VIEW));
        shell.focusTexts();
    }

    private void prepareScene() {
        Theme.dress(scene);
        installShortcuts();
        scene.setOnDragOver(
                drag -> {
                    if (drag.getDragboard().hasFiles()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                        drag.consume();
                    }
                });
        scene.setOnDragDropped(this::drop);
        settings.textsProperty().subscribe(_ -> fill());
        settings.settingsProperty()
                .subscribe(
                        (before, now) -> {
                            if (before.theme() != now.theme() || before.scale() != now.scale()) {
                                dress();
                            }
                        });
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress());
    }

    private void drop(DragEvent drag) {
        library.importFiles(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }

    private void prepareStage() {
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        settings.settings().window().ifPresent(this::place);
        stage.setOnHiding(
                _ -> {
                    shell.leave();
                    keep();
                });
    }

    private void place(WindowBounds bounds) {
        boolean onScreen =
                !Screen.getScreensForRectangle(
                                bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .isEmpty();
        if (onScreen) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(Math.max(SMALLEST_WIDTH, bounds.width()));
            stage.setHeight(Math.max(SMALLEST_HEIGHT, bounds.height()));
        }
        stage.setMaximized(bounds.maximised());
    }

    private void keep() {
        settings.rememberWindow(
                new WindowBounds(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized()));
        keeper.saveWaiting();
    }

    private void fill() {
        if (shell != null) {
            shell.dispose();
        }
        ViewContext context =
                new ViewContext(
                        settings.texts(), settings.appearance(), services.runner(), model::show);
        shell =
                new ShellPane(
                        model,
                        navigation,
                        settings,
                        views.make(context, this::openPair, this::read, model),
                        library::page);
        stage.setTitle(settings.texts().get("app.name"));
        dress();
        if (stage.isShowing()) {
            attach();
        }
    }

    private void dress() {
        Settings chosen = settings.settings();
        Theme.colour(shell, chosen.theme());
        double size = BASE_FONT_SIZE * chosen.scale() / PER_CENT;
        shell.setStyle("-fx-font-size: " + size + "px");
    }

    private void installShortcuts() {
        for (Shortcut shortcut : Shortcut.values()) {
            scene.getAccelerators().put(shortcut.key(), () -> run(shortcut));
        }
        for (int i = 0; i < DIGITS.size(); i++) {
            int index = i;
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(DIGITS.get(i), KeyCombination.SHORTCUT_DOWN),
                            () -> shell.showView(index));
        }
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case IMPORT -> library.importFiles();
            case LARGER, LARGER_TOO, LARGER_PAD -> settings.stepTextSize(1);
            case SMALLER, SMALLER_PAD -> settings.stepTextSize(-1);
            case NORMAL -> settings.resetTextSize();
            default -> shell.run(shortcut);
        }
    }
}
