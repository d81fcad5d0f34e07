package org.duikan.ui.compare;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.duikan.ui.fx.ColumnArranger;

/// Drags a column's head to another place; a bar shows where it would come to stand, Esc calls it
/// off.
final class ColumnDrag {
    /// How far the mouse goes before a press becomes a drag, in pixels.
    private static final double SLACK = 6;

    private static final double FAINT = 0.55;

    private final CompareHeader header;
    private final ColumnArranger arranger;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Node head;
    private int from = -1;
    private int to = -1;
    private double pressedAt;
    private boolean dragging;

    ColumnDrag(CompareHeader header, ColumnArranger arranger) {
        this.header = header;
        this.arranger = arranger;
    }

    void watch(Node wanted, int column) {
        wanted.setOnMousePressed(press -> press(press, wanted, column));
        wanted.setOnMouseDragged(this::drag);
        wanted.setOnMouseReleased(_ -> release());
    }

    private void press(MouseEvent press, Node wanted, int column) {
        if (press.getButton() == MouseButton.PRIMARY) {
            head = wanted;
            from = column;
            to = column;
            pressedAt = press.getSceneX();
        }
    }

    private void drag(MouseEvent drag) {
        double way = drag.getSceneX() - pressedAt;
        if (from < 0 || !dragging && Math.abs(way) < SLACK) {
            return;
        }
        if (!dragging) {
            dragging = true;
            head.setCursor(Cursor.CLOSED_HAND);
            head.setOpacity(FAINT);
            head.setViewOrder(-1);
            header.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        head.setTranslateX(way);
        to = header.columnAt(header.sceneToLocal(drag.getSceneX(), 0).getX());
        header.showDrop(to == from ? -1 : to < from ? to : to + 1);
    }

    private void release() {
        int source = from;
        int target = to;
        boolean moved = dragging && source != target;
        end();
        if (moved) {
            arranger.move(source, target);
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            end();
            key.consume();
        }
    }

    private void end() {
        if (dragging) {
            header.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            head.setCursor(Cursor.OPEN_HAND);
            head.setOpacity(1);
            head.setViewOrder(0);
            head.setTranslateX(0);
            header.showDrop(-1);
        }
        dragging = false;
        from = -1;
    }
}
