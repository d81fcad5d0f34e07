package org.duikan.ui.reader;

import org.duikan.ui.text.TextBlock;
import org.duikan.ui.text.TextRow;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/// The node of a reader's row: its text in a column no wider than reads well.
final class ReaderRowNode extends TextRow<ReaderRow> {
    /// Letters in the longest line.
    private static final double LINE = 42;

    private static final double MARGIN = 24;

    private final TextBlock text = new TextBlock();
    private final DoubleSupplier size;
    private ReaderRow row;

    /// @param size of the letters, in pixels
    ReaderRowNode(DoubleSupplier size) {
        this.size = size;
        getChildren().add(text);
    }

    @Override
    public void show(ReaderRow row, int index) {
        this.row = row;
        List<String> styles =
                List.of("reader-row", "reader-" + row.kind().name().toLowerCase(Locale.ROOT));
        if (!getStyleClass().equals(styles)) {
            getStyleClass().setAll(styles);
        }
        text.show(row.text());
        requestLayout();
    }

    @Override
    public List<TextBlock> blocks() {
        return List.of(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(above() + text.prefHeight(lineWidth(width)) + below());
    }

    @Override
    protected void layoutChildren() {
        double line = lineWidth(getWidth());
        double left = Math.max(MARGIN, (getWidth() - line) / 2);
        text.resizeRelocate(Math.floor(left), above(), line, getHeight() - above() - below());
    }

    private double lineWidth(double width) {
        return Math.floor(Math.min(width - 2 * MARGIN, LINE * size.getAsDouble()));
    }

    private double above() {
        if (row.continued()) {
            return 0;
        }
        return switch (row.kind()) {
            case TITLE -> size.getAsDouble();
            case HEADING -> size.getAsDouble() * (row.depth() == 0 ? 1.5 : 0.9);
            case MATTER, UNIT -> size.getAsDouble() * 0.4;
        };
    }

    private double below() {
        return size.getAsDouble() * 0.4;
    }
}
