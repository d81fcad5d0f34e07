package org.duikan.ui.text;

import javafx.scene.control.ListCell;

import org.duikan.text.TextSpan;

import java.util.List;
import java.util.stream.Collectors;

/// A cell of the list: gives its row node the row, its marks and its part of the selection, and
/// remembers how high each row is.
final class TextListCell<R> extends ListCell<R> {
    private static final double EMPTY_HEIGHT = 24;

    private final TextRow<R> row;
    private final RowHeights heights;
    private final MarkSource marks;
    private final SelectionModel selection;

    TextListCell(TextRow<R> row, RowHeights heights, MarkSource marks, SelectionModel selection) {
        this.row = row;
        this.heights = heights;
        this.marks = marks;
        this.selection = selection;
        getStyleClass().add("text-cell");
        setGraphic(row);
    }

    TextRow<R> row() {
        return row;
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        boolean changed = item != getItem() || empty != isEmpty();
        super.updateItem(item, empty);
        row.setVisible(!empty && item != null); // taking it out would cost its styles anew
        if (empty || item == null) {
            return;
        }
        if (changed) {
            row.show(item, getIndex());
            setAccessibleText(spoken());
        }
        refresh();
    }

    /// What a screen reader says: the texts of the row, document by document.
    private String spoken() {
        return row.blocks().stream()
                .map(block -> block.content().text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Reads marks, selection and caret again.
    void refresh() {
        if (isEmpty()) {
            return;
        }
        row.refresh();
        List<TextBlock> blocks = row.blocks();
        for (int column = 0; column < blocks.size(); column++) {
            blocks.get(column).setMarks(marks.marks(getIndex(), column));
        }
        refreshSelection();
    }

    void refreshSelection() {
        if (isEmpty()) {
            return;
        }
        List<TextBlock> blocks = row.blocks();
        Selection now = selection.get();
        for (int column = 0; column < blocks.size(); column++) {
            TextBlock block = blocks.get(column);
            TextSpan span =
                    now == null
                            ? TextSpan.at(0)
                            : now.in(getIndex(), column, block.content().length());
            boolean hasCaret =
                    now != null && now.column() == column && now.caret().row() == getIndex();
            block.setSelection(span, hasCaret ? now.caret().offset() : -1);
        }
    }

    void invalidate() {
        row.blocks().forEach(TextBlock::invalidate);
        row.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return EMPTY_HEIGHT;
        }
        double available = width < 0 ? getListView().getWidth() : width;
        return heights.get(getIndex(), available, () -> row.prefHeight(available));
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
