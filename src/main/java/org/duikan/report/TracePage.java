package org.duikan.report;

import org.duikan.align.Coverage;
import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.align.TraceSection;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;

import java.util.List;
import java.util.Locale;

/// The matrix of traces as a page that stands by itself: opens in any browser without a network,
/// needs no script, prints on A4 landscape with the documents' names at the head of every sheet.
public final class TracePage {
    private final TraceReport report;
    private final TraceMatrix matrix;
    private final Texts texts;
    private final Html html = new Html();

    private TracePage(TraceReport report, Texts texts) {
        this.report = report;
        this.matrix = report.matrix();
        this.texts = texts;
    }

    /// The page as HTML.
    public static String html(TraceReport report, Texts texts) {
        return new TracePage(report, texts).page();
    }

    private String page() {
        PageHead.write(
                html,
                texts.get("traces.page-title", report.base()),
                texts,
                "page.css",
                "trace.css");
        html.open("body");
        writeSummary();
        writeMatrix();
        writeUntaken();
        writeFresh();
        writeReasons();
        html.element("footer", texts.get("report.page-footer"));
        return html.close().close().raw("\n").toString();
    }

    private void writeSummary() {
        html.open("header").element("h1", texts.get("traces.page-title", report.base()));
        for (int column : report.columns()) {
            Coverage coverage = matrix.coverage(column).orElseThrow();
            String kind = report.column(column).comparison().kind().word();
            html.open("p", "class", "counts").element("b", report.names().get(column)).text(" ");
            html.text(texts.get("traces.kind-" + kind)).text(" · ");
            html.text(texts.get("traces.coverage", TraceWords.coverage(coverage))).close();
        }
        html.open("p", "class", "legend");
        html.element("span", texts.get("traces.legend-auto"), "class", "auto sample");
        html.element("span", texts.get("traces.legend-mine"), "class", "mine sample");
        html.element("span", "· " + texts.get("traces.legend-none"));
        html.element("span", texts.get("traces.legend-absent"), "class", "missing sample");
        html.close().close().raw("\n");
    }

    private void writeMatrix() {
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.element("th", texts.get("traces.place"), "scope", "col");
        html.element("th", texts.get("traces.words"), "scope", "col");
        for (int column : report.columns()) {
            html.element("th", report.names().get(column), "scope", "col");
        }
        html.close().close().raw("\n").open("tbody");
        for (TraceSection section : matrix.sections()) {
            writeSection(section);
        }
        html.close().close().raw("\n");
    }

    private void writeSection(TraceSection section) {
        List<Integer> units = section.units().stream().filter(matrix::isCounted).toList();
        if (units.isEmpty()) {
            return;
        }
        if (!section.path().isEmpty()) {
            html.open("tr", "class", "heading");
            html.element("td", TraceWords.section(section.path()), "colspan", "2", "lang", "zh");
            for (int column : report.columns()) {
                html.element(
                        "td", TraceWords.coverage(matrix.coverage(column, section).orElseThrow()));
            }
            html.close().raw("\n");
        }
        units.forEach(this::writeClause);
    }

    private void writeClause(int unit) {
        AlignableUnit of = matrix.units().get(unit);
        html.open("tr").open("td", "class", "num");
        html.element("a", UnitName.place(of), "href", "#u" + unit).close();
        html.element("td", UnitName.words(of), "lang", "zh");
        for (int column : report.columns()) {
            TraceColumn in = report.column(column);
            TraceCell cell = in.cells().get(unit);
            String strength = String.format(Locale.ROOT, "--s:%.3f", cell.strength());
            html.element(
                    "td",
                    TraceWords.cell(in, cell, texts),
                    "class",
                    look(cell),
                    "style",
                    cell.isTaken() ? strength : "");
        }
        html.close().raw("\n");
    }

    private static String look(TraceCell cell) {
        return switch (cell.state()) {
            case TAKEN -> cell.decided() ? "mine" : "auto";
            case NONE -> cell.decided() ? "none mine" : "none";
            case ABSENT -> "missing";
        };
    }

    private void writeUntaken() {
        if (matrix.untaken().isEmpty()) {
            return;
        }
        html.element("h2", texts.get("traces.status-untaken", matrix.untaken().size()));
        html.open("ul", "lang", "zh");
        for (int unit : matrix.untaken()) {
            html.element("li", UnitName.full(matrix.units().get(unit)));
        }
        html.close().raw("\n");
    }

    private void writeFresh() {
        for (int column : report.columns()) {
            TraceColumn in = report.column(column);
            List<AlignableUnit> units = in.comparison().witnessUnits();
            if (in.fresh().isEmpty()) {
                continue;
            }
            String name = report.names().get(column);
            html.element("h2", texts.get("traces.fresh-of", name, in.fresh().size(), units.size()));
            html.open("ul", "lang", "zh");
            in.fresh().forEach(unit -> html.element("li", UnitName.full(units.get(unit))));
            html.close().raw("\n");
        }
    }

    private void writeReasons() {
        html.element("h2", texts.get("traces.page-reasons"));
        html.open("table", "class", "reasons");
        for (AlignableUnit unit : matrix.units()) {
            long traces =
                    report.columns().stream()
                            .filter(
                                    column ->
                                            report.column(column)
                                                    .cells()
                                                    .get(unit.index())
                                                    .isTaken())
                            .count();
            if (matrix.isCounted(unit.index()) && traces > 0) {
                html.open("tr", "class", "heading", "id", "u" + unit.index());
                html.element("td", UnitName.full(unit), "colspan", "4", "lang", "zh").close();
                report.columns().forEach(column -> writeTraces(unit.index(), column));
                html.raw("\n");
            }
        }
        html.close().raw("\n");
    }

    private void writeTraces(int unit, int column) {
        TraceColumn in = report.column(column);
        for (Trace trace : in.cells().get(unit).traces()) {
            AlignableUnit witness = in.comparison().witnessUnits().get(trace.witness());
            html.open("tr").element("td", report.names().get(column));
            html.element("td", UnitName.full(witness), "lang", "zh");
            html.element(
                    "td",
                    TraceWords.score(trace.score()),
                    "class",
                    trace.decided() ? "mine" : "auto",
                    "style",
                    String.format(Locale.ROOT, "--s:%.3f", trace.score()));
            html.open("td").element("p", TraceWords.reason(trace, in, texts)).close().close();
        }
    }
}
