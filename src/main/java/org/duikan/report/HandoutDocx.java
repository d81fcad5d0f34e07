package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.report.HandoutSheet.Entry;
import org.duikan.report.HandoutSheet.Part;
import org.duikan.report.HandoutSheet.Piece;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/// A handout as a Word document on A4: noted words underlined, with the numbers of their notes, and
/// the notes below the clause.
final class HandoutDocx {
    private static final String PAGE = "w:w=\"11906\" w:h=\"16838\"";
    private static final String UNDERLINED = "<w:u w:val=\"single\"/>";
    private static final String RAISED = "<w:vertAlign w:val=\"superscript\"/>";
    private static final String BOLD = "<w:b/>";

    private final StringBuilder xml = new StringBuilder();
    private final Texts texts;

    private HandoutDocx(Texts texts) {
        this.texts = texts;
    }

    static void write(HandoutSheet sheet, Texts texts, OutputStream out) throws IOException {
        HandoutDocx document = new HandoutDocx(texts);
        document.line("DuikanTitle", sheet.title());
        sheet.parts().forEach(document::part);
        DocxFile.write(document.xml.toString(), PAGE, out);
    }

    private void part(Part part) {
        if (!part.document().isEmpty()) {
            line("DuikanDocument", part.document());
        }
        if (!part.unit().isEmpty()) {
            line("DuikanUnit", part.unit());
        }
        open("DuikanClause");
        part.pieces().forEach(this::piece);
        close();
        part.entries().forEach(this::entry);
    }

    private void piece(Piece piece) {
        Iterator<String> lines = piece.text().lines().iterator();
        while (lines.hasNext()) {
            run(lines.next(), piece.marked() ? UNDERLINED : "");
            if (lines.hasNext()) {
                close();
                open("DuikanClause");
            }
        }
        if (!piece.numbers().isEmpty()) {
            run(numbers(piece.numbers()), RAISED);
        }
        if (piece.text().endsWith("\n")) {
            close();
            open("DuikanClause");
        }
    }

    static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private void entry(Entry entry) {
        open("DuikanNote");
        run("[" + entry.number() + "] ", "");
        run(texts.get("handout.kind", entry.kind()), BOLD);
        if (!entry.quote().isEmpty()) {
            run(texts.get("handout.quote", entry.quote()), "");
        }
        Iterator<String> lines = entry.text().lines().iterator();
        run(lines.hasNext() ? lines.next() : "", "");
        close();
        lines.forEachRemaining(more -> line("DuikanMore", more));
        if (!entry.reply().isEmpty()) {
            entry.reply()
                    .lines()
                    .limit(1)
                    .forEach(one -> line("DuikanMore", texts.get("handout.reply", one)));
            entry.reply().lines().skip(1).forEach(more -> line("DuikanMore", more));
        }
        for (int i = 0; i < entry.rules(); i++) {
            line("DuikanRule", "");
        }
    }

    private void line(String style, String words) {
        open(style);
        run(words, "");
        close();
    }

    private void open(String style) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    }

    private void run(String words, String properties) {
        if (words.isEmpty()) {
            return;
        }
        xml.append("<w:r>");
        if (!properties.isEmpty()) {
            xml.append("<w:rPr>").append(properties).append("</w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">").append(DocxFile.escaped(words));
        xml.append("</w:t></w:r>");
    }

    private void close() {
        xml.append("</w:p>");
    }
}
