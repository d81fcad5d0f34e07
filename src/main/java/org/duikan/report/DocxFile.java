package org.duikan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What all our Word documents (Office Open XML, ECMA-376) share. Fonts are named as officials use
/// them, 黑体 and 仿宋; a machine without them finds fallbacks in the font table. Written with the JDK
/// alone: a library for Word files would bring a second window toolkit into the program.
final class DocxFile {
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

    private DocxFile() {}

    /// Writes a document; the stream stays open.
    ///
    /// @param body what stands in it
    /// @param page size and turn of its pages: the attributes of `w:pgSz`
    static void write(String body, String page, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> part : FIXED.entrySet()) {
            add(zip, part.getKey(), fixed(part.getValue()));
        }
        add(zip, "word/document.xml", document(body, page).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static byte[] fixed(String resource) throws IOException {
        try (InputStream in = DocxFile.class.getResourceAsStream("docx/" + resource)) {
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

    private static String document(String body, String page) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                   + "<w:document"
                   + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                   + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                   + "<w:body>"
                + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:pgSz "
                + page
                + "/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    /// What XML 1.0 cannot hold is replaced; line breaks become blanks.
    static String escaped(String text) {
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
