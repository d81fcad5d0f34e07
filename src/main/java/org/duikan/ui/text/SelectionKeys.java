package org.duikan.ui.text;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

import org.duikan.ui.text.Selection.Position;

/// Moves caret and list by key, selects all and copies. Without a caret up and down scroll, left
/// and right put one into the first text in sight.
final class SelectionKeys {
    private static final double LINE = 48;

    /// Share of the height that stays in sight when a page is turned.
    private static final double KEPT = 0.1;

    private final TextList<?> list;
    private final SelectionModel selection;

    SelectionKeys(TextList<?> list, SelectionModel selection) {
        this.list = list;
        this.selection = selection;
    }

    void listenTo(ListView<?> view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = event.isShortcutDown() ? pressWithShortcut(event) : pressPlain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean pressWithShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> selection.selectAll();
            case C, INSERT -> copy();
            case HOME -> moveToEnd(false, event.isShiftDown());
            case END -> moveToEnd(true, event.isShiftDown());
            case LEFT -> toColumn(-1);
            case RIGHT -> toColumn(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressPlain(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> step(false, shift);
            case RIGHT -> step(true, shift);
            case UP -> line(false, shift);
            case DOWN -> line(true, shift);
            case PAGE_UP -> list.scrollBy(-list.viewportHeight() * (1 - KEPT));
            case PAGE_DOWN -> list.scrollBy(list.viewportHeight() * (1 - KEPT));
            case HOME -> moveToEnd(false, shift);
            case END -> moveToEnd(true, shift);
            case ESCAPE -> {
                boolean had = selection.hasCaret();
                selection.clear();
                return had;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Puts the selected letters on the clipboard; nothing selected leaves it as it is.
    void copy() {
        String letters = selection.selectedText();
        if (!letters.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(letters);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void step(boolean forward, boolean extending) {
        if (!selection.hasCaret()) {
            placeInSight(0);
            return;
        }
        selection.step(forward, extending);
        revealCaret();
    }

    /// Puts the caret before the first text in sight.
    private void placeInSight(int column) {
        TextList.RowRange range = list.visibleProperty().get();
        for (int row = Math.max(0, range.first()); row <= range.last(); row++) {
            if (selection.hasText(row, column)) {
                selection.place(row, column, 0);
                revealCaret();
                return;
            }
        }
    }

    /// Moves the caret into the text of a column beside its own, at the same height.
    private void toColumn(int by) {
        if (!selection.hasCaret()) {
            placeInSight(0);
            return;
        }
        int row = selection.get().caret().row();
        int column = selection.get().column() + by;
        if (selection.hasText(row, column)) {
            selection.place(row, column, 0);
            revealCaret();
        } else if (selection.isColumn(column)) {
            placeInSight(column);
        }
    }

    private void line(boolean down, boolean extending) {
        if (selection.hasCaret()) {
            selection.moveTo(nextLine(down), extending);
            revealCaret();
        } else {
            list.scrollBy(down ? LINE : -LINE);
        }
    }

    private Position nextLine(boolean down) {
        Position caret = selection.get().caret();
        int column = selection.get().column();
        list.reveal(caret.row(), column, caret.offset());
        return list.block(caret.row(), column)
                .map(block -> nextLine(block, caret, down))
                .orElse(caret);
    }

    private Position nextLine(TextBlock block, Position caret, boolean down) {
        Bounds at = block.caretBounds(caret.offset());
        double beyond = at.getHeight() * 0.9;
        double y = down ? at.getMaxY() + beyond : at.getMinY() - beyond;
        Bounds all = block.localToScene(block.getLayoutBounds());
        if (y > all.getMinY() && y < all.getMaxY()) {
            return new Position(caret.row(), block.offsetAt(new Point2D(at.getMinX(), y)));
        }
        Position neighbour = selection.neighbour(down);
        if (neighbour.equals(caret)) {
            return caret;
        }
        int column = selection.get().column();
        list.reveal(neighbour.row(), column, neighbour.offset());
        return list.block(neighbour.row(), column)
                .map(next -> firstLine(next, neighbour, at.getMinX()))
                .orElse(neighbour);
    }

    private static Position firstLine(TextBlock block, Position edge, double x) {
        Bounds at = block.caretBounds(edge.offset());
        Point2D point = new Point2D(x, (at.getMinY() + at.getMaxY()) / 2);
        return new Position(edge.row(), block.offsetAt(point));
    }

    private void moveToEnd(boolean forward, boolean extending) {
        if (selection.hasCaret()) {
            selection.moveTo(selection.columnEnd(forward), extending);
        }
        list.reveal(forward ? list.node().getItems().size() - 1 : 0);
        if (selection.hasCaret()) {
            revealCaret();
        }
    }

    private void revealCaret() {
        if (selection.hasCaret()) {
            Selection now = selection.get();
            list.reveal(now.caret().row(), now.column(), now.caret().offset());
        }
    }
}
