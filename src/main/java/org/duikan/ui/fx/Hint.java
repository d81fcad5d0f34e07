package org.duikan.ui.fx;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made only when the mouse first comes near: the first frame does not pay for
/// it.
public final class Hint {

    private Hint() {}

    public static void install(Node node, String text) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent entered) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        Tooltip.install(node, new Tooltip(text));
                    }
                });
    }
}
