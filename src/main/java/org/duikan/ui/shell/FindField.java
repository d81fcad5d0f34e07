package org.duikan.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.controlsfx.control.textfield.CustomTextField;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Icons;
import org.duikan.ui.fx.View;

import java.util.Optional;

/// Finds words in the shown view: as they are typed, Enter for the next place, Shift+Enter for the
/// one before, Escape to end and go back to the text.
final class FindField extends CustomTextField {
    private static final double WIDTH = 170;
    private static final double NARROWEST = 96;

    private final Label where = new Label();
    private Optional<View> view = Optional.empty();
    private Subscription status = Subscription.EMPTY;

    FindField(Texts texts) {
        setId("find");
        getStyleClass().add("find");
        setPromptText(texts.get("shell.find"));
        setAccessibleText(texts.get("shell.find"));
        setPrefWidth(WIDTH);
        setMinWidth(NARROWEST);
        setLeft(Icons.SEARCH.node());
        where.getStyleClass().add("figure");
        where.setMinWidth(USE_PREF_SIZE);
        setRight(where);
        textProperty().subscribe(words -> view.ifPresent(v -> v.find(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            view.ifPresent(key.isShiftDown() ? View::findPrevious : View::findNext);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            clear();
            view.ifPresent(v -> v.node().requestFocus());
            key.consume();
        }
    }

    /// Searches in this view from now on; without a view there is nothing to search.
    void attach(Optional<View> shown) {
        view.filter(old -> !shown.equals(Optional.of(old))).ifPresent(old -> old.find(""));
        status.unsubscribe();
        view = shown;
        status =
                shown.map(v -> v.findStatus().subscribe(where::setText)).orElse(Subscription.EMPTY);
        setDisable(shown.isEmpty());
        if (!getText().isEmpty()) {
            shown.ifPresent(v -> v.find(getText()));
        }
    }

    void dispose() {
        status.unsubscribe();
    }
}
