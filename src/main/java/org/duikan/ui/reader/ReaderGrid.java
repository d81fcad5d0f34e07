package org.duikan.ui.reader;

import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.SourceGrid;
import org.duikan.ui.text.StyledText;

import java.util.List;

/// The rows of the reader as a grid of one column.
final class ReaderGrid implements SourceGrid {
    private volatile List<ReaderRow> rows = List.of();

    void show(List<ReaderRow> rows) {
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return 1;
    }

    @Override
    public StyledText text(int row, int column) {
        return rows.get(row).text();
    }

    @Override
    public boolean isRepeated(int row, int column) {
        return false;
    }

    @Override
    public boolean isContinued(int row, int column) {
        return rows.get(row).continued();
    }

    @Override
    public List<ShownPassage> passages(int row, int column) {
        ReaderRow shown = rows.get(row);
        return List.of(new ShownPassage(shown.passage(), shown.start()));
    }
}
