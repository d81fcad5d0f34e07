package org.duikan.ui.traces;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.ListSight;

/// The matrix: a header and a virtualised list of rows, moved through by arrow keys in both
/// directions.
final class MatrixPane extends ScrollPane {
    private static final double SCROLL_BAR = 14;
    private static final int CONTEXT = 4;
    private static final int PAGE = 10;

    private final TracesViewModel model;
    private final ListView<TraceLine> list;
    private final MatrixWidths widths = new MatrixWidths();

    MatrixPane(TracesViewModel model, Texts texts) {
        this.model = model;
        this.list = new ListView<>(model.lines());
        getStyleClass().add("matrix");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        VBox content = new VBox(new MatrixHeader(model, widths, texts), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        setContent(content);
        list.setId("matrix-list");
        list.setCellFactory(_ -> new MatrixRow(model, widths));
        Label none = new Label(texts.get("traces.no-line"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.cursor().unitProperty().subscribe(_ -> select());
        model.lines().addListener((ListChangeListener<TraceLine>) _ -> select());
        model.columns().all().addListener((ListChangeListener<Column>) _ -> countColumns(content));
        widths.emProperty().bind(none.fontProperty().map(font -> font.getSize()));
        content.widthProperty()
                .subscribe(
                        width -> widths.availableProperty().set(width.doubleValue() - SCROLL_BAR));
        countColumns(content);
    }

    private void countColumns(VBox content) {
        widths.columnsProperty().set(model.columns().size());
        content.setMinWidth(widths.least() + SCROLL_BAR);
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case KeyCode.LEFT -> model.cursor().step(-1, model.columns().size());
            case KeyCode.RIGHT -> model.cursor().step(1, model.columns().size());
            case KeyCode.ENTER -> model.jump();
            case KeyCode.UP -> step(-1);
            case KeyCode.DOWN -> step(1);
            case KeyCode.PAGE_UP -> step(-PAGE);
            case KeyCode.PAGE_DOWN -> step(PAGE);
            case KeyCode.HOME -> step(-model.lines().size());
            case KeyCode.END -> step(model.lines().size());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Moves on by clauses, not counting headings; stops at the last.
    private void step(int clauses) {
        int direction = Integer.signum(clauses);
        int left = Math.abs(clauses);
        int target = -1;
        int at = indexOfCursor();
        for (int i = at + direction;
                i >= 0 && i < model.lines().size() && left > 0;
                i += direction) {
            if (model.lines().get(i) instanceof TraceLine.Clause) {
                target = i;
                left--;
            }
        }
        if (target >= 0 && model.lines().get(target) instanceof TraceLine.Clause clause) {
            model.cursor().unitProperty().set(clause.unit());
            reveal(target, direction);
        }
    }

    /// Scrolls only where the row is out of sight, and leaves rows around it.
    private void reveal(int index, int direction) {
        if (!ListSight.shows(list, index)) {
            list.scrollTo(Math.max(0, direction > 0 ? index - CONTEXT : index - 1));
        }
    }

    private int indexOfCursor() {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i) instanceof TraceLine.Clause clause
                    && clause.unit() == model.cursor().unit()) {
                return i;
            }
        }
        return -1;
    }

    private void select() {
        int at = indexOfCursor();
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    /// Shows a line, by its place among the lines.
    void goTo(int index) {
        list.scrollTo(index);
        if (model.lines().get(index) instanceof TraceLine.Clause clause) {
            model.cursor().unitProperty().set(clause.unit());
        }
    }

    void focusList() {
        list.requestFocus();
    }
}
