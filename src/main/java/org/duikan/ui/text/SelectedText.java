package org.duikan.ui.text;

import org.duikan.text.TextSpan;

/// Reads the letters of a selection out of a grid.
final class SelectedText {
    private final TextGrid grid;
    private final Selection selection;
    private final StringBuilder letters = new StringBuilder();

    SelectedText(TextGrid grid, Selection selection) {
        this.grid = grid;
        this.selection = selection;
    }

    String letters() {
        letters.setLength(0);
        int first = selection.start().row();
        int last = Math.min(selection.end().row(), grid.rows() - 1);
        for (int row = first; row <= last; row++) {
            if (first == last || !grid.isRepeated(row, selection.column())) {
                append(row);
            }
        }
        return letters.toString();
    }

    private void append(int row) {
        StyledText text = grid.text(row, selection.column());
        TextSpan span = selection.in(row, selection.column(), text.length());
        String original = text.original(span);
        if (original.isEmpty()) {
            return;
        }
        if (!letters.isEmpty() && !grid.isContinued(row, selection.column())) {
            letters.append('\n');
        }
        letters.append(original);
    }
}
