package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.report.HandInTable.Run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A table to hand in as a Word document (Office Open XML, ECMA-376), on A4 across, the head of the
/// table repeated on every page. Fonts are named as officials use them, 黑体 and 仿宋; a machine
/// without them finds fallbacks in the font table. Written with the JDK alone: a library for Word
/// files would bring a second window toolkit into the program.
final class HandInDocx {
    /// Width between the margins of A4 across, in twentieths of a point.
    private static final int WIDTH = 14_570;

    /// The parts that are the same in every document, and the resources that hold them.
    private static final Map<String, String> FIXED =
            new TreeMap<>(
                    Map.of(
                            "[Content_Types].xml", "content-types.xml",
                            "_rels/.rels", "package-rels.xml",
                            "word/_rels/document.xml.rels", "document-rels.xml",
                            "word/styles.xml", "styles.xml",
                            "word/fontTable.xml", "font-table.xml",
                            "word/footer.xml", "footer.xml",
                            "word/settings.xml", "word-settings.xml"));

    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final HandInTable table;
    private final Texts texts;
    private final StringBuilder xml = new StringBuilder();

    private HandInDocx(HandInTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    static void write(HandInTable table, Texts texts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> part : FIXED.entrySet()) {
            add(zip, part.getKey(), fixed(part.getValue()));
        }
        String document = new HandInDocx(table, texts).document();
        add(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static byte[] fixed(String resource) throws IOException {
        try (InputStream in = HandInDocx.class.getResourceAsStream("docx/" + resource)) {
            return in.readAllBytes();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String document() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append(
                "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<w:body>");
        paragraph("DuikanTitle", List.of(new Run(table.title(), Emphasis.NONE)));
        table.head()
                .forEach(line -> paragraph("DuikanFacts", List.of(new Run(line, Emphasis.NONE))));
        if (table.rows().isEmpty()) {
            paragraph("DuikanFacts", List.of(new Run(texts.get("handin.no-rows"), Emphasis.NONE)));
        } else {
            rows();
        }
        paragraph("DuikanFacts", List.of());
        xml.append(
                "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                        + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>");
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
            xml.append("<w:t xml:space=\"preserve\">").append(escaped(run.text()));
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

    /// What XML 1.0 cannot hold is replaced; line breaks become blanks.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '\n', '\r', '\t' -> out.append(' ');
                                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
                            }
                        });
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
