package org.duikan.report;

import org.duikan.report.HandInTable.Cell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, without which
/// Excel and WPS take Chinese for another encoding. A cell that they would take for a formula is
/// given an apostrophe in front.
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ROW_END = "\r\n";

    /// The full-width signs count as signs where the system is Chinese.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {}

    /// Writes it; the stream stays open.
    static void write(HandInTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(line(table.columns().stream().map(HandInTable.Column::name).toList()));
        for (HandInTable.Row row : table.rows()) {
            writer.write(line(row.cells().stream().map(Cell::text).toList()));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", ROW_END));
    }

    private static String cell(String words) {
        String safe = isFormula(words) ? "'" + words : words;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
