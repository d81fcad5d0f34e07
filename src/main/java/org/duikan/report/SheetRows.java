package org.duikan.report;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.duikan.i18n.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fills a sheet of a workbook row by row under a bold, frozen head, ready to be printed: A4
/// across, ruled, the head on every page. Rows are given the height their words need, because not
/// every program finds it when it opens the file.
final class SheetRows {
    /// What a cell of a workbook can hold, in UTF-16 units.
    private static final int LONGEST = 32_767;

    /// 公文 are set in 仿宋, their headings in 黑体; a program without them takes another.
    private static final String BODY = "仿宋";

    private static final String HEAD = "黑体";

    /// Height of a line in points, at [#SIZE].
    private static final double LINE = 15.5;

    private static final int SIZE = 11;

    /// What a sheet allows a row.
    private static final double HIGHEST = 409;

    /// Width of a column nobody gave one, in characters.
    private static final double PLAIN_WIDTH = 8.4;

    private final Worksheet sheet;
    private final Map<Integer, Double> widths = new HashMap<>();
    private int heads;
    private int row;
    private int lines = 1;

    /// @param widths of the first columns, in characters
    SheetRows(Worksheet sheet, double... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            width(column, widths[column]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private void width(int column, double width) {
        sheet.width(column, width);
        widths.put(column, width);
    }

    void head(String... names) {
        for (String name : names) {
            writeHead(name);
        }
    }

    void addHead(String name, double width) {
        width(heads, width);
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
        closeRow();
        row++;
    }

    private void closeRow() {
        sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
        lines = 1;
    }

    private void write(int column, String text) {
        sheet.value(row, column, cut(text));
        lines = Math.max(lines, lines(text, widths.getOrDefault(column, PLAIN_WIDTH)));
    }

    /// A Chinese character takes the width of two digits.
    private static int lines(String text, double width) {
        return text.lines()
                .mapToInt(
                        line ->
                                (int)
                                        Math.ceil(
                                                line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum()
                                                        / Math.max(1, width - 1)))
                .map(count -> Math.max(1, count))
                .sum();
    }

    private StyleSetter body(int column) {
        return sheet.style(row, column)
                .fontName(BODY)
                .fontSize(SIZE)
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("top");
    }

    void text(int column, String text) {
        write(column, text);
        body(column).wrapText(true).set();
    }

    void bold(int column, String text) {
        write(column, text);
        body(column).fontName(HEAD).bold().wrapText(true).set();
    }

    void number(int column, int number) {
        sheet.value(row, column, number);
        body(column).set();
    }

    void score(int column, double score) {
        sheet.value(row, column, score);
        body(column).format("0.00").set();
    }

    void fill(int column, String colour) {
        body(column).fillColor(colour).wrapText(true).set();
    }

    void finish() throws IOException {
        closeRow();
        sheet.finish();
    }

    /// The table with a line in its head for the cells that a sheet cannot hold whole, where it has
    /// such.
    static HandInTable sayingWhatIsCut(HandInTable table, Texts texts) {
        long cut =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.text().length() > LONGEST)
                        .count();
        if (cut == 0) {
            return table;
        }
        List<String> head = new ArrayList<>(table.head());
        head.add(texts.get("notetable.cut", cut, LONGEST));
        return new HandInTable(table.title(), head, table.columns(), table.rows());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
