package org.duikan.ui.text;

import org.duikan.text.TextSpan;

/// What is selected: a range of positions in one column. The anchor is where it began, the caret
/// where it ends; either may come first.
public record Selection(int column, Position anchor, Position caret) {

    /// A place between two letters of a column.
    public record Position(int row, int offset) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            return row != other.row
                    ? Integer.compare(row, other.row)
                    : Integer.compare(offset, other.offset);
        }
    }

    public Position start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    public Position end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /// The part of a cell that is selected, given the length of its text; empty where none is.
    public TextSpan in(int row, int ofColumn, int length) {
        if (ofColumn != column || row < start().row || row > end().row) {
            return TextSpan.at(0);
        }
        int from = row == start().row ? Math.min(start().offset, length) : 0;
        int to = row == end().row ? Math.min(end().offset, length) : length;
        return new TextSpan(from, Math.max(from, to));
    }
}
