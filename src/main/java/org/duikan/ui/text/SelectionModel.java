package org.duikan.ui.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.text.TextSpan;
import org.duikan.ui.text.Selection.Position;

/// The reader's selection and caret in a grid of texts. The selection runs over the rows of one
/// column; its ends always lie between graphemes.
public final class SelectionModel {
    private final TextGrid grid;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();

    public SelectionModel(TextGrid grid) {
        this.grid = grid;
    }

    /// The selection; null where there is not even a caret.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Selection get() {
        return selection.get();
    }

    public boolean hasCaret() {
        return get() != null;
    }

    public void clear() {
        selection.set(null);
    }

    boolean isColumn(int column) {
        return column >= 0 && column < grid.columns();
    }

    /// Whether a cell is there and shows letters.
    boolean hasText(int row, int column) {
        return isColumn(column)
                && row >= 0
                && row < grid.rows()
                && !grid.text(row, column).isEmpty();
    }

    /// Puts the caret down.
    public void place(int row, int column, int offset) {
        Position at = snapped(row, column, offset);
        selection.set(new Selection(column, at, at));
    }

    /// Moves the caret and leaves the anchor; in another column than the selection's nothing
    /// happens.
    public void extend(int row, int column, int offset) {
        if (!hasCaret()) {
            place(row, column, offset);
        } else if (column == get().column()) {
            selection.set(new Selection(column, get().anchor(), snapped(row, column, offset)));
        }
    }

    public void selectWord(int row, int column, int offset) {
        select(row, column, TextBreaks.word(text(row, column), offset));
    }

    public void selectParagraph(int row, int column, int offset) {
        select(row, column, TextBreaks.paragraph(text(row, column), offset));
    }

    public void select(int row, int column, TextSpan span) {
        selection.set(
                new Selection(
                        column,
                        snapped(row, column, span.start()),
                        snapped(row, column, span.end())));
    }

    /// Selects the whole column of the caret, or of the first document.
    public void selectAll() {
        int column = hasCaret() ? get().column() : 0;
        int last = grid.rows() - 1;
        if (last >= 0) {
            selection.set(
                    new Selection(
                            column,
                            new Position(0, 0),
                            new Position(last, text(last, column).length())));
        }
    }

    /// Moves the caret by one grapheme, over row borders too.
    ///
    /// @param forward towards the end of the document
    /// @param extending whether the anchor stays
    public void step(boolean forward, boolean extending) {
        if (!hasCaret()) {
            return;
        }
        Selection now = get();
        if (!now.isEmpty() && !extending) {
            moveTo(forward ? now.end() : now.start(), false);
            return;
        }
        Position caret = now.caret();
        String text = text(caret.row(), now.column());
        int offset =
                forward
                        ? TextBreaks.next(text, caret.offset())
                        : TextBreaks.previous(text, caret.offset());
        moveTo(
                offset == caret.offset() ? neighbour(forward) : new Position(caret.row(), offset),
                extending);
    }

    /// Moves the caret to a position of its column.
    public void moveTo(Position to, boolean extending) {
        if (hasCaret()) {
            int column = get().column();
            selection.set(new Selection(column, extending ? get().anchor() : to, to));
        }
    }

    /// The end of the caret's column that lies in a direction.
    public Position columnEnd(boolean forward) {
        int last = Math.max(0, grid.rows() - 1);
        return forward
                ? new Position(last, grid.rows() == 0 ? 0 : text(last, get().column()).length())
                : new Position(0, 0);
    }

    /// The nearest position in the next or previous row that has text in the caret's column; the
    /// caret's own where there is none.
    public Position neighbour(boolean forward) {
        Position caret = get().caret();
        int column = get().column();
        int step = forward ? 1 : -1;
        for (int row = caret.row() + step; row >= 0 && row < grid.rows(); row += step) {
            int length = text(row, column).length();
            if (length > 0) {
                return new Position(row, forward ? 0 : length);
            }
        }
        return caret;
    }

    /// The selected letters as the document has them, a line feed between rows; empty where nothing
    /// is selected.
    public String selectedText() {
        return hasCaret() ? new SelectedText(grid, get()).letters() : "";
    }

    private String text(int row, int column) {
        return grid.text(row, column).text();
    }

    private Position snapped(int row, int column, int offset) {
        return new Position(row, TextBreaks.snap(text(row, column), offset));
    }
}
