package org.duikan.ui.text;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Selects by mouse: press and drag, with the list scrolling along at its edges; shift-click;
/// double click for a word, triple click for a paragraph.
final class SelectionMouse {
    private static final double EDGE_SPEED = 0.25;

    private final TextList<?> list;
    private final SelectionModel selection;
    private boolean dragging;
    private Point2D pointer = Point2D.ZERO;

    private final AnimationTimer edgeScroll =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    scrollAtEdge();
                }
            };

    SelectionMouse(TextList<?> list, SelectionModel selection) {
        this.list = list;
        this.selection = selection;
    }

    void listenTo(ListView<?> view) {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isOnText(event)) {
            return;
        }
        list.node().requestFocus();
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        list.hitAt(at)
                .filter(hit -> !hit.block().content().isEmpty())
                .ifPresent(hit -> press(event, hit, at));
        event.consume();
    }

    private void press(MouseEvent event, TextList.Hit hit, Point2D at) {
        int offset = hit.block().offsetAt(at);
        switch (event.getClickCount()) {
            case 1 -> {
                if (event.isShiftDown()) {
                    selection.extend(hit.row(), hit.column(), offset);
                } else {
                    selection.place(hit.row(), hit.column(), offset);
                }
                dragging = true;
            }
            case 2 -> selection.selectWord(hit.row(), hit.column(), hit.block().letterAt(at));
            default -> selection.selectParagraph(hit.row(), hit.column(), offset);
        }
    }

    private void drag(MouseEvent event) {
        if (!dragging) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        edgeScroll.start();
        extend();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            edgeScroll.stop();
            event.consume();
        }
    }

    private void extend() {
        if (!selection.hasCaret()) {
            return;
        }
        int column = selection.get().column();
        Optional<TextList.Hit> row = list.hitAt(pointer);
        row.flatMap(hit -> list.block(hit.row(), column))
                .ifPresent(
                        block ->
                                selection.extend(row.get().row(), column, block.offsetAt(pointer)));
    }

    private void scrollAtEdge() {
        Bounds seen = list.node().localToScene(list.node().getLayoutBounds());
        double above = seen.getMinY() - pointer.getY();
        double below = pointer.getY() - seen.getMaxY();
        double by = below > 0 ? below : above > 0 ? -above : 0;
        if (by != 0) {
            list.scrollBy(by * EDGE_SPEED);
            extend();
        }
    }

    /// Whether the press is for the text, not for something in the list that is pressed itself.
    private static boolean isOnText(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        for (; node != null; node = node.getParent()) {
            if (node instanceof TextRow<?>) {
                return true;
            }
            if (node.getStyleClass().contains("pressable")) {
                return false;
            }
        }
        return false;
    }
}
