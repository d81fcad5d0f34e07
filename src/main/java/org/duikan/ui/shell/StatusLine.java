package org.duikan.ui.shell;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.Icons;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;

import java.util.Optional;

/// The line below the texts: what is true of them now on the left, what the keys do on the right.
final class StatusLine extends HBox {
    private static final double ICONS = 110;

    private final HBox parts = new HBox(16);
    private final HBox keys = new HBox(12);
    private final Label busy = new Label();
    private final Node foldLeft;
    private final Node foldRight;
    private Subscription status = Subscription.EMPTY;

    StatusLine(Texts texts, Runnable toggleOutline, Runnable toggleInspector) {
        super(12);
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.setId("status");
        parts.setMinWidth(0);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(0);
        busy.setText(texts.get("shell.busy"));
        busy.getStyleClass().add("muted");
        busy.setVisible(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foldLeft = fold(Icons.OUTLINE, texts.get("shell.toggle-outline"), "F9", toggleOutline);
        foldRight =
                fold(
                        Icons.INSPECTOR,
                        texts.get("shell.toggle-inspector"),
                        "Shift+F9",
                        toggleInspector);
        getChildren().addAll(foldLeft, parts, busy, space, keys, foldRight);
    }

    private static Node fold(Icons icon, String title, String key, Runnable action) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(title);
        button.setOnAction(_ -> action.run());
        Hint.install(button, title + "  " + key);
        return button;
    }

    /// Hides the key hints where they would push the figures aside.
    private void fit() {
        boolean room = parts.prefWidth(-1) + keys.prefWidth(-1) + ICONS < getWidth();
        keys.setVisible(room);
        keys.setManaged(room);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    void setBusy(boolean working) {
        busy.setVisible(working);
    }

    void attach(Optional<View> view) {
        status.unsubscribe();
        status = Subscription.EMPTY;
        parts.getChildren().clear();
        keys.getChildren().clear();
        foldLeft.setVisible(view.flatMap(View::outline).isPresent());
        foldRight.setVisible(view.flatMap(View::inspector).isPresent());
        view.ifPresent(
                shown -> {
                    ObservableList<String> texts = shown.status();
                    fill(texts);
                    status = texts.subscribe(() -> fill(texts));
                    shown.commands().stream()
                            .filter(ViewCommand::hinted)
                            .forEach(command -> keys.getChildren().add(keyHint(command)));
                });
    }

    private void fill(ObservableList<String> texts) {
        parts.getChildren().setAll(texts.stream().map(StatusLine::part).toList());
    }

    private static Label part(String text) {
        Label part = new Label(text);
        part.getStyleClass().add("part");
        Hint.install(part, text);
        return part;
    }

    private static Node keyHint(ViewCommand command) {
        Label key = new Label(command.key().getDisplayText());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label hint = new Label(command.title(), key);
        hint.getStyleClass().add("key-hint");
        hint.setOnMouseClicked(_ -> command.action().run());
        return hint;
    }

    void dispose() {
        status.unsubscribe();
    }
}
