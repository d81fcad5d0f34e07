package org.duikan.ui.traces;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How wide the columns of the matrix are: what the headings of clauses do not need is shared by
/// the documents, and where that is too little the matrix scrolls.
final class MatrixWidths {
    private static final double PLACE = 6.8;
    private static final double WORDS = 15;
    private static final double NARROWEST = 7.4;
    private static final double WIDEST = 11.5;

    private final DoubleProperty available = new SimpleDoubleProperty(0);
    private final DoubleProperty em = new SimpleDoubleProperty(13);
    private final IntegerProperty columns = new SimpleIntegerProperty(1);
    private final DoubleBinding column =
            Bindings.createDoubleBinding(this::columnWidth, available, em, columns);

    /// Width there is for the whole matrix.
    DoubleProperty availableProperty() {
        return available;
    }

    /// Font size that the widths follow.
    DoubleProperty emProperty() {
        return em;
    }

    IntegerProperty columnsProperty() {
        return columns;
    }

    /// Width of a document's column.
    DoubleBinding columnBinding() {
        return column;
    }

    double place() {
        return PLACE * em.get();
    }

    /// The least width of the whole matrix.
    double least() {
        return place() + WORDS * em.get() + columns.get() * NARROWEST * em.get();
    }

    private double columnWidth() {
        double free = available.get() - place() - WORDS * em.get();
        double share = free / Math.max(1, columns.get());
        return Math.floor(Math.clamp(share, NARROWEST * em.get(), WIDEST * em.get()));
    }
}
