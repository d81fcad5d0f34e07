package org.duikan.report;

import java.util.List;
import java.util.Objects;

/// A table to hand in, whatever it is written to: DOCX, XLSX, HTML or paper.
///
/// @param title above it: `勘误表`
/// @param head lines between title and table: which texts, what it comes to, who and when
/// @param columns from left to right
/// @param rows each with a cell for every column
public record HandInTable(String title, List<String> head, List<Column> columns, List<Row> rows) {

    /// @throws IllegalArgumentException where a row has another number of cells
    public HandInTable {
        Objects.requireNonNull(title);
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("not as many cells as columns");
            }
        }
    }

    /// @param name its head
    /// @param share of the width, in hundredths; those of all columns come to 100
    /// @param text whether it holds document text, which has its own face
    public record Column(String name, int share, boolean text) {}

    /// @param cells one for each column
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param runs the words, in order; none for an empty cell
    public record Cell(List<Run> runs) {
        static final Cell EMPTY = new Cell(List.of());

        public Cell {
            runs = List.copyOf(runs);
        }

        static Cell of(String words) {
            return words.isEmpty() ? EMPTY : new Cell(List.of(new Run(words, Emphasis.NONE)));
        }

        /// All words, without their emphasis.
        public String text() {
            StringBuilder all = new StringBuilder();
            runs.forEach(run -> all.append(run.text()));
            return all.toString();
        }
    }

    /// Words of one emphasis.
    public record Run(String text, Emphasis emphasis) {}

    /// What sets words apart; legible on a grey print.
    public enum Emphasis {
        NONE,
        /// Bold and underlined: what differs.
        CHANGED,
        /// Bold and struck: what is to go.
        STRUCK
    }
}
