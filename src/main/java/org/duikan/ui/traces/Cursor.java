package org.duikan.ui.traces;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// Where the reader is in the matrix: a clause and a document.
final class Cursor {
    static final int NOWHERE = -1;

    private final IntegerProperty unit = new SimpleIntegerProperty(NOWHERE);
    private final IntegerProperty column = new SimpleIntegerProperty(0);

    /// Index of the base unit; -1 for none.
    IntegerProperty unitProperty() {
        return unit;
    }

    int unit() {
        return unit.get();
    }

    IntegerProperty columnProperty() {
        return column;
    }

    int column() {
        return column.get();
    }

    void go(int toUnit, int toColumn) {
        unit.set(toUnit);
        column.set(Math.max(0, toColumn));
    }

    /// Moves to another document, within their number.
    void step(int columns, int size) {
        column.set(Math.clamp((long) column.get() + columns, 0, Math.max(0, size - 1)));
    }

    void leave() {
        unit.set(NOWHERE);
    }
}
