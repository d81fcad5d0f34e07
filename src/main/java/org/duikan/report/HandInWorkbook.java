package org.duikan.report;

import org.dhatim.fastexcel.Workbook;
import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;

import java.io.IOException;
import java.io.OutputStream;

/// A table to hand in as a workbook: the table under a frozen head, and a sheet that says what it
/// is of. Differences are not marked: a cell has one face.
final class HandInWorkbook {
    private static final String PROGRAM = "Duikan";
    private static final String VERSION = "1.0";

    /// Width of the whole table, in characters.
    private static final double WIDTH = 150;

    private HandInWorkbook() {}

    static void write(HandInTable table, Texts texts, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            SheetRows rows = new SheetRows(workbook.newWorksheet(table.title()));
            for (Column column : table.columns()) {
                rows.addHead(column.name(), WIDTH * column.share() / 100);
            }
            rows.freeze(0);
            for (HandInTable.Row row : table.rows()) {
                rows.next();
                for (int i = 0; i < row.cells().size(); i++) {
                    write(rows, i, row.cells().get(i));
                }
            }
            rows.finish();
            SheetRows about = new SheetRows(workbook.newWorksheet(texts.get("handin.about")), 100);
            about.bold(0, table.title());
            for (String line : table.head()) {
                about.next();
                about.text(0, line);
            }
            about.finish();
        }
    }

    private static void write(SheetRows rows, int column, Cell cell) {
        String words = cell.text();
        if (!words.isEmpty()
                && words.length() < 8
                && words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            rows.number(column, Integer.parseInt(words));
        } else {
            rows.text(column, words);
        }
    }
}
