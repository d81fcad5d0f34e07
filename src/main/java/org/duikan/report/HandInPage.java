package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.report.HandInTable.Run;

/// A table to hand in as a page that stands by itself and prints on A4 across.
final class HandInPage {

    private HandInPage() {}

    static String html(HandInTable table, Texts texts) {
        Html html = new Html();
        PageHead.write(html, table.title(), texts, "handin.css");
        html.open("body").open("main");
        html.element("h1", table.title()).raw("\n");
        html.open("ul", "class", "facts");
        table.head().forEach(line -> html.element("li", line));
        html.close().raw("\n").open("table").open("colgroup");
        for (Column column : table.columns()) {
            html.raw("<col style=\"width:" + column.share() + "%\">");
        }
        html.close().open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column.name(), "scope", "col"));
        html.close().close().raw("\n").open("tbody");
        table.rows().forEach(row -> write(html, table, row));
        html.close().close();
        if (table.rows().isEmpty()) {
            html.element("p", texts.get("handin.no-rows"), "class", "none");
        }
        html.close().close().close();
        return html.toString();
    }

    private static void write(Html html, HandInTable table, Row row) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            boolean text = table.columns().get(i).text();
            write(html, row.cells().get(i), text);
        }
        html.close().raw("\n");
    }

    private static void write(Html html, Cell cell, boolean text) {
        html.open("td", "class", text ? "text" : "", "lang", text ? "zh" : "");
        for (Run run : cell.runs()) {
            if (run.emphasis() == Emphasis.NONE) {
                html.text(run.text());
            } else {
                html.element(run.emphasis() == Emphasis.STRUCK ? "del" : "mark", run.text());
            }
        }
        html.close();
    }
}
