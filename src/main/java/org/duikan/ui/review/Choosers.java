package org.duikan.ui.review;

import javafx.application.Platform;
import javafx.scene.Node;

import org.controlsfx.control.PopOver;

import java.util.function.Function;

/// Opens a list of units beside a node.
public final class Choosers {

    private Choosers() {}

    /// @param maker makes the list; is given what closes it
    public static void open(Node owner, Function<Runnable, UnitChooser> maker) {
        PopOver popOver = new PopOver();
        UnitChooser chooser = maker.apply(popOver::hide);
        popOver.setContentNode(chooser);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.show(owner);
        popOver.getScene().getWindow().requestFocus();
        Platform.runLater(chooser::focusFilter); // the key that opened it is not typed into it
    }
}
