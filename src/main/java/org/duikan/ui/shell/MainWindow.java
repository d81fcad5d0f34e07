package org.duikan.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.duikan.ui.fx.Fonts;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.settings.SettingsViewModel;

import java.util.List;
import java.util.function.Function;

/// The one window: a scene that is filled anew when the language changes and coloured anew when the
/// theme does.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double BASE_FONT_SIZE = 13;
    private static final double PER_CENT = 100;
    private static final int MOST_VIEWS = 9;

    private final Stage stage;
    private final Services services;
    private final SettingsViewModel settings;
    private final ShellViewModel model;
    private final Navigation navigation;
    private final List<Function<ViewContext, View>> views;
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private ShellPane shell;

    /// @param views makers of the views, in the order of the switch
    public MainWindow(Stage stage, Services services, List<Function<ViewContext, View>> views) {
        this.stage = stage;
        this.services = services;
        this.views = List.copyOf(views);
        settings = new SettingsViewModel(services.settings());
        model =
                new ShellViewModel(
                        services.documents(),
                        services.opener(),
                        services.runner(),
                        settings::rememberPair);
        navigation = new Navigation("compare.title");
        Theme.dress(scene);
        installShortcuts();
        settings.textsProperty().subscribe(_ -> fill());
        settings.themeProperty().subscribe(_ -> colour());
        settings.scaleProperty().subscribe(_ -> scale());
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> colour());
    }

    /// What the window shows and does, for whoever opens documents in it.
    public ShellViewModel model() {
        return model;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public Scene scene() {
        return scene;
    }

    /// Shows the window, as large as usual or as the screen allows. The bold faces, which the first
    /// frame can do without, come after it.
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(scene);
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.show();
        Platform.runLater(Fonts::loadBold);
    }

    private void fill() {
        if (shell != null) {
            shell.dispose();
        }
        ViewContext context =
                new ViewContext(
                        settings.texts(), settings.appearance(), services.runner(), model::show);
        List<View> made = views.stream().map(maker -> maker.apply(context)).toList();
        shell = new ShellPane(model, navigation, settings, made, Region::new);
        stage.setTitle(settings.texts().get("app.name"));
        scene.setRoot(shell);
        colour();
        scale();
    }

    private void colour() {
        settings.themeProperty().get().colour(scene.getRoot());
    }

    private void scale() {
        double size = BASE_FONT_SIZE * settings.scaleProperty().get() / PER_CENT;
        scene.getRoot().setStyle("-fx-font-size: " + size + "px");
    }

    private void installShortcuts() {
        for (Shortcut shortcut : Shortcut.values()) {
            scene.getAccelerators().put(shortcut.key(), () -> run(shortcut));
        }
        for (int i = 0; i < MOST_VIEWS; i++) {
            int index = i;
            scene.getAccelerators()
                    .put(
                            KeyCombination.valueOf("Shortcut+DIGIT" + (i + 1)),
                            () -> shell.showView(index));
        }
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case IMPORT -> {}
            case LARGER, LARGER_TOO, LARGER_PAD -> settings.stepTextSize(1);
            case SMALLER, SMALLER_PAD -> settings.stepTextSize(-1);
            case NORMAL -> settings.resetTextSize();
            default -> shell.run(shortcut);
        }
    }
}
