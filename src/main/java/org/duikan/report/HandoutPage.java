package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.report.HandoutSheet.Entry;
import org.duikan.report.HandoutSheet.Part;
import org.duikan.report.HandoutSheet.Piece;

/// A handout as a page that stands by itself and prints on A4: the notes beside their clause.
final class HandoutPage {
    private final Html html = new Html();
    private final Texts texts;

    private HandoutPage(Texts texts) {
        this.texts = texts;
    }

    static String html(HandoutSheet sheet, Texts texts) {
        HandoutPage page = new HandoutPage(texts);
        page.write(sheet);
        return page.html.toString();
    }

    private void write(HandoutSheet sheet) {
        PageHead.write(html, sheet.title(), texts, "handout.css");
        html.open("body").open("main").element("h1", sheet.title()).raw("\n");
        sheet.parts().forEach(this::part);
        html.close().close().close();
    }

    private void part(Part part) {
        if (!part.document().isEmpty()) {
            html.element("h2", part.document(), "lang", "zh").raw("\n");
        }
        html.open("section").open("div", "class", "clause", "lang", "zh");
        if (!part.unit().isEmpty()) {
            html.element("h3", part.unit());
        }
        html.open("p");
        part.pieces().forEach(this::piece);
        html.close().close().raw("\n");
        html.open("ol", "class", "notes");
        part.entries().forEach(this::entry);
        html.close().close().raw("\n");
    }

    private void piece(Piece piece) {
        if (piece.marked()) {
            html.element("u", piece.text());
        } else {
            html.text(piece.text());
        }
        for (int number : piece.numbers()) {
            html.open("sup").element("a", "[" + number + "]", "href", "#n" + number).close();
        }
    }

    private void entry(Entry entry) {
        html.open("li", "id", "n" + entry.number());
        html.element("span", "[" + entry.number() + "] ", "class", "number");
        html.element("b", texts.get("handout.kind", entry.kind()));
        if (!entry.quote().isEmpty()) {
            html.element("q", texts.get("handout.quote", entry.quote()), "lang", "zh");
        }
        html.element("span", entry.text(), "class", "said");
        if (!entry.reply().isEmpty()) {
            html.element("p", texts.get("handout.reply", entry.reply()), "class", "said");
        }
        for (int i = 0; i < entry.rules(); i++) {
            html.element("div", "", "class", "rule");
        }
        html.close().raw("\n");
    }
}
