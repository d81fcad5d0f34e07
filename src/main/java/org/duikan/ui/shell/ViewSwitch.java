package org.duikan.ui.shell;

import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.View;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The segmented choice of views; `Ctrl+1` and so on do the same.
final class ViewSwitch extends SegmentedButton {
    private final Map<View, ToggleButton> buttons = new HashMap<>();

    ViewSwitch(List<View> views, Texts texts, Consumer<View> choose) {
        setId("view-switch");
        getStyleClass().add("view-switch");
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            ToggleButton button = new ToggleButton(texts.get(view.titleKey()));
            button.setId("view-" + view.titleKey().replace('.', '-'));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            Hint.install(button, "Ctrl+" + (i + 1));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        choose.accept(view);
                    });
            buttons.put(view, button);
            getButtons().add(button);
        }
    }

    /// A single view needs no switch.
    boolean isNeeded() {
        return buttons.size() > 1;
    }

    /// Marks the shown view; none while the library or the help is shown.
    void mark(Optional<View> shown) {
        buttons.forEach(
                (view, button) -> button.setSelected(shown.filter(view::equals).isPresent()));
    }

    /// Greys what has nothing to say about a base alone.
    void allow(boolean base, boolean witness) {
        buttons.forEach(
                (view, button) -> button.setDisable(!base || view.needsWitness() && !witness));
    }
}
