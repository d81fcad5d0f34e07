package org.duikan.ui.shell;

import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.duikan.ui.fx.SideWanted;

import java.util.Optional;
import java.util.function.Consumer;

/// A side bar that holds what the view gives it, can be folded away and dragged wider.
final class SidePane extends BorderPane {
    private static final double NARROWEST = 140;
    private static final double WIDEST = 480;
    private static final double HANDLE = 5;

    private final Side side;
    private final Consumer<Boolean> remember;
    private boolean wanted;
    private boolean room = true;

    /// @param open whether it is open at first
    /// @param remember told when the reader folds or opens it
    SidePane(Side side, double width, boolean open, Consumer<Boolean> remember) {
        this.side = side;
        this.wanted = open;
        this.remember = remember;
        getStyleClass().addAll("side-pane", side == Side.LEFT ? "left" : "right");
        setPrefWidth(width);
        setMinWidth(0);
        Region handle = new Region();
        handle.getStyleClass().add("handle");
        handle.setPrefWidth(HANDLE);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setOnMouseDragged(drag -> widen(sceneToLocal(drag.getSceneX(), 0).getX()));
        if (side == Side.LEFT) {
            setRight(handle);
        } else {
            setLeft(handle);
        }
        addEventHandler(SideWanted.WANTED, _ -> reveal());
        fit();
    }

    private void widen(double x) {
        setPrefWidth(Math.clamp(side == Side.LEFT ? x : getWidth() - x, NARROWEST, WIDEST));
    }

    void hold(Optional<Node> content) {
        setCenter(content.orElse(null));
        fit();
    }

    void toggle() {
        wanted = !isVisible();
        room = room || wanted;
        fit();
        remember.accept(wanted);
    }

    /// Unfolds for as long as the room does not change; what the reader chose is not forgotten.
    private void reveal() {
        wanted = true;
        room = true;
        fit();
    }

    /// Folds away while there is no room; a reader who opens it all the same has their way until
    /// the room changes again.
    void makeRoom(boolean enough) {
        if (room != enough) {
            room = enough;
            fit();
        }
    }

    private void fit() {
        boolean shown = wanted && room && getCenter() != null;
        setVisible(shown);
        setManaged(shown);
    }
}
