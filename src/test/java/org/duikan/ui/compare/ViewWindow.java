package org.duikan.ui.compare;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Appearance;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;

import java.util.Locale;
import java.util.function.Function;

/// A plain window around one view, with its outline, its inspector and its commands.
public final class ViewWindow {
    public final View view;
    public final Appearance appearance = new Appearance();
    private Hand hand;
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    private Stage stage;

    private ViewWindow(Function<ViewContext, View> maker, Locale locale, int width, int height) {
        view =
                maker.apply(
                        new ViewContext(
                                Texts.in(locale),
                                appearance,
                                JobRunner.sameThread(),
                                notice -> {
                                    throw new AssertionError(notice);
                                }));
        root.setCenter(view.node());
        view.outline().ifPresent(node -> root.setLeft(sized((Region) node, 214)));
        view.inspector().ifPresent(node -> root.setRight(sized((Region) node, 236)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.setStyle("-fx-font-size: 13px");
        scene = new Scene(root, width, height);
        Theme.dress(scene);
    }

    /// A window on the screen, small enough for it.
    public static ViewWindow open(Function<ViewContext, View> maker, Desk desk) {
        ViewWindow window = make(maker, desk, Texts.CHINESE, 1000, 760);
        Toolkit.run(
                () -> {
                    window.stage = new Stage();
                    window.stage.setScene(window.scene);
                    window.stage.show();
                });
        Toolkit.settle();
        return window;
    }

    /// A window of the usual size that is only drawn.
    public static ViewWindow drawn(Function<ViewContext, View> maker, Desk desk, Locale locale) {
        ViewWindow window = make(maker, desk, locale, 1280, 800);
        Toolkit.run(() -> window.scene.snapshot(null));
        return window;
    }

    private static ViewWindow make(
            Function<ViewContext, View> maker, Desk desk, Locale locale, int width, int height) {
        ViewWindow window = Toolkit.call(() -> new ViewWindow(maker, locale, width, height));
        window.hand = new Hand(window.scene);
        Toolkit.run(() -> window.view.show(desk));
        return window;
    }

    public Hand hand() {
        return hand;
    }

    public Scene scene() {
        return scene;
    }

    public void picture(String name) {
        Toolkit.run(
                () -> {
                    scene.setRoot(new Region()); // a scene that is not shown forgets some changes
                    scene.setRoot(root);
                });
        Pictures.write(scene, name);
    }

    public void dark() {
        Toolkit.run(() -> root.getStyleClass().add("dark"));
    }

    public void close() {
        Toolkit.run(() -> stage.close());
    }

    private void press(KeyEvent key) {
        for (ViewCommand command : view.commands()) {
            if (command.key().match(key)) {
                command.action().run();
                key.consume();
                return;
            }
        }
    }

    private static Region sized(Region side, double width) {
        side.setPrefWidth(width);
        side.setMinWidth(0);
        return side;
    }
}
