package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.report.HandInTable.Run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A table to hand in as a Word document, on A4 across, the head of the table repeated on every
/// page.
final class HandInDocx {
    /// Width between the margins of A4 across, in twentieths of a point.
    private static final int WIDTH = 14_570;

    private static final String PAGE = "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"";

    private final HandInTable table;
    private final Texts texts;
    private final StringBuilder xml = new StringBuilder();

    private HandInDocx(HandInTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    static void write(HandInTable table, Texts texts, OutputStream out) throws IOException {
        DocxFile.write(new HandInDocx(table, texts).body(), PAGE, out);
    }

    private String body() {
        paragraph("DuikanTitle", List.of(new Run(table.title(), Emphasis.NONE)));
        table.head()
                .forEach(line -> paragraph("DuikanFacts", List.of(new Run(line, Emphasis.NONE))));
        if (table.rows().isEmpty()) {
            paragraph("DuikanFacts", List.of(new Run(texts.get("handin.no-rows"), Emphasis.NONE)));
        } else {
            rows();
        }
        paragraph("DuikanFacts", List.of());
        return xml.toString();
    }

    private void rows() {
        xml.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"DuikanTable\"/><w:tblW w:w=\""
                        + WIDTH
                        + "\" w:type=\"dxa\"/><w:tblLayout"
                        + " w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        table.columns().forEach(column -> xml.append("<w:gridCol w:w=\"" + width(column) + "\"/>"));
        xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (Column column : table.columns()) {
            openCell(column);
            paragraph("DuikanHead", List.of(new Run(column.name(), Emphasis.NONE)));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
        table.rows().forEach(this::row);
        xml.append("</w:tbl>");
    }

    private void row(Row row) {
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.cells().get(i);
            openCell(column);
            paragraph(column.text() ? "DuikanText" : "DuikanCell", cell.runs());
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void openCell(Column column) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width(column) + "\" w:type=\"dxa\"/></w:tcPr>");
    }

    private static int width(Column column) {
        return WIDTH * column.share() / 100;
    }

    private void paragraph(String style, List<Run> runs) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        for (Run run : runs) {
            xml.append("<w:r>").append(properties(run.emphasis()));
            xml.append("<w:t xml:space=\"preserve\">").append(DocxFile.escaped(run.text()));
            xml.append("</w:t></w:r>");
        }
        xml.append("</w:p>");
    }

    private static String properties(Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> "";
            case CHANGED -> "<w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr>";
            case STRUCK -> "<w:rPr><w:b/><w:strike/></w:rPr>";
        };
    }
}
