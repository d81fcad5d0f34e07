package org.duikan.ui.text;

import java.util.List;

/// A grid written by hand: rows of cells; a cell that starts with `~` is repeated from elsewhere,
/// one that starts with `+` goes on with the row above.
final class WrittenGrid implements TextGrid {
    private final List<List<String>> cells;

    WrittenGrid(String... rows) {
        cells = List.of(rows).stream().map(row -> List.of(row.split("\\|", -1))).toList();
    }

    @Override
    public int rows() {
        return cells.size();
    }

    @Override
    public int columns() {
        return cells.getFirst().size();
    }

    @Override
    public StyledText text(int row, int column) {
        String cell = cells.get(row).get(column).replaceFirst("^[~+]", "");
        int label = cell.indexOf(')') + 1;
        return new StyledText.Builder()
                .add(cell.substring(0, label), Face.NUMBER)
                .add(label > 0 ? " " : "", Face.GAP)
                .add(cell.substring(label), Face.BODY)
                .build();
    }

    @Override
    public boolean isRepeated(int row, int column) {
        return cells.get(row).get(column).startsWith("~");
    }

    @Override
    public boolean isContinued(int row, int column) {
        return cells.get(row).get(column).startsWith("+");
    }
}
