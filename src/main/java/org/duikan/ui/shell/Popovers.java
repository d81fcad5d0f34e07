package org.duikan.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.PopOver;
import org.duikan.ui.fx.Theme;

/// How popovers of the top bar appear: under their button, at once, gone at Escape.
final class Popovers {

    private Popovers() {}

    static void show(PopOver popOver, Node content, Node owner) {
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowSize(7);
        popOver.setArrowIndent(14);
        popOver.setCornerRadius(8);
        popOver.getRoot().getStylesheets().add(Theme.popoverSheet());
        popOver.show(owner);
        popOver.getScene()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        key -> {
                            if (key.getCode() == KeyCode.ESCAPE) {
                                popOver.hide();
                                owner.requestFocus();
                                key.consume();
                            }
                        });
        popOver.getScene().getWindow().requestFocus();
    }
}
