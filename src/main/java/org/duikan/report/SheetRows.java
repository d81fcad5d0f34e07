package org.duikan.report;

import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;

/// Fills a sheet of a workbook row by row under a bold, frozen head.
final class SheetRows {
    /// What a cell of a workbook can hold, in UTF-16 units.
    private static final int LONGEST = 32_767;

    private final Worksheet sheet;
    private int heads;
    private int row;

    /// @param widths of the first columns, in characters
    SheetRows(Worksheet sheet, double... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    void head(String... names) {
        for (String name : names) {
            writeHead(name);
        }
    }

    void addHead(String name, double width) {
        sheet.width(heads, width);
        writeHead(name);
    }

    private void writeHead(String name) {
        bold(heads++, name);
    }

    /// Keeps the head and the first columns in sight.
    void freeze(int columns) {
        sheet.freezePane(columns, 1);
        sheet.setAutoFilter(0, 0, Math.max(0, heads - 1));
    }

    void next() {
        row++;
    }

    void text(int column, String text) {
        sheet.value(row, column, cut(text));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    void bold(int column, String text) {
        sheet.value(row, column, cut(text));
        sheet.style(row, column).bold().set();
    }

    void number(int column, int number) {
        sheet.value(row, column, number);
        sheet.style(row, column).verticalAlignment("top").set();
    }

    void score(int column, double score) {
        sheet.value(row, column, score);
        sheet.style(row, column).format("0.00").verticalAlignment("top").set();
    }

    void fill(int column, String colour) {
        sheet.style(row, column).fillColor(colour).wrapText(true).verticalAlignment("top").set();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
