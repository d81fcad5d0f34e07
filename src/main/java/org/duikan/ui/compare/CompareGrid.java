package org.duikan.ui.compare;

import org.duikan.ui.compare.CompareCell.Tone;
import org.duikan.ui.text.StyledText;
import org.duikan.ui.text.TextGrid;

import java.util.List;

/// The shown rows as a grid of texts.
final class CompareGrid implements TextGrid {
    private volatile List<CompareRow> rows = List.of();

    void show(List<CompareRow> rows) {
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }

    @Override
    public StyledText text(int row, int column) {
        return rows.get(row).cells().get(column).text().styled();
    }

    @Override
    public boolean isRepeated(int row, int column) {
        return rows.get(row).cells().get(column).tone() == Tone.FAINT;
    }

    @Override
    public boolean isContinued(int row, int column) {
        return rows.get(row).continued();
    }
}
