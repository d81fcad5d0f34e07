package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.FacingRow;
import org.duikan.align.FacingRows;
import org.duikan.align.LinkVariant;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A side-by-side page that stands by itself: opens in any browser without a network, needs no
/// script, prints on A4 landscape with the titles at the head of every sheet.
public final class ComparisonPage {
    private final NamedDocument base;
    private final List<Comparison> comparisons;
    private final List<String> witnessFiles;
    private final List<VariantMarks> marks = new ArrayList<>();
    private final Texts texts;
    private final Html html = new Html();

    private ComparisonPage(
            NamedDocument base,
            List<Comparison> comparisons,
            List<String> witnessFiles,
            Texts texts) {
        this.base = base;
        this.comparisons = comparisons;
        this.witnessFiles = witnessFiles;
        this.texts = texts;
        for (int i = 0; i < comparisons.size(); i++) {
            String prefix = comparisons.size() == 1 ? "v" : "w" + (i + 1) + "v";
            marks.add(new VariantMarks(comparisons.get(i), prefix, texts));
        }
    }

    /// The page as HTML.
    ///
    /// @param comparisons one for each witness, all with the same base; at least one
    /// @param witnessFiles names of the witnesses' files, in the same order
    public static String html(
            String baseFile, List<Comparison> comparisons, List<String> witnessFiles, Texts texts) {
        NamedDocument base = new NamedDocument(baseFile, comparisons.getFirst().base());
        return new ComparisonPage(base, comparisons, witnessFiles, texts).page();
    }

    private String page() {
        PageHead.write(html, texts.get("report.page-title", base.title()), texts, "page.css");
        html.open("body");
        writeSummary();
        for (int i = 0; i < comparisons.size(); i++) {
            writeVariants(comparisons.get(i), marks.get(i));
        }
        writeTable();
        html.element("footer", texts.get("report.page-footer"));
        return html.close().close().raw("\n").toString();
    }

    private void writeSummary() {
        html.open("header").element("h1", base.title());
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            html.open("p", "class", "counts");
            html.element("b", witness(i).title()).text(" ");
            html.text(texts.get("report.kind-" + comparison.kind().word())).raw("<br>");
            html.text(CountsSentence.of(ComparisonCounts.of(comparison), texts)).close();
        }
        html.open("p", "class", "legend");
        html.element("mark", texts.get("report.kind-substitution")).text(" ");
        html.element("del", texts.get("report.kind-omission")).text(" ");
        html.element("ins", texts.get("report.kind-addition")).text(" ");
        html.element("mark", texts.get("report.legend-suspicion"), "class", "seam").text(" ");
        html.open("label").raw("<input type=\"checkbox\" id=\"typo\"> ");
        html.text(texts.get("report.show-typographic")).close();
        html.close().close().raw("\n");
    }

    private void writeVariants(Comparison comparison, VariantMarks found) {
        if (found.substance().isEmpty()) {
            return;
        }
        html.open("section", "class", "variants");
        html.element("h2", texts.get("report.variants")).open("table");
        for (LinkVariant variant : found.substance()) {
            var baseUnit = comparison.baseUnits().get(variant.baseUnit());
            var witnessUnit = comparison.witnessUnits().get(variant.witnessUnit());
            html.open("tr").open("td");
            String id = found.id(variant.variant());
            html.element("a", id.substring(id.lastIndexOf('v') + 1), "href", "#" + id).close();
            html.element("td", UnitLabels.place(baseUnit), "class", "num");
            html.element("td", VariantNames.of(variant.variant(), texts));
            writeReading(baseUnit.text().text(), variant.variant().base());
            writeReading(witnessUnit.text().text(), variant.variant().witness());
            html.element("td", UnitLabels.place(witnessUnit), "class", "num");
            html.close().raw("\n");
        }
        html.close().close().raw("\n");
    }

    private void writeReading(String text, TextSpan span) {
        ReadingInContext reading = ReadingInContext.of(text, span);
        html.open("td", "class", "reading", "lang", "zh").text(reading.before());
        html.element("mark", reading.reading().isEmpty() ? "∅" : reading.reading());
        html.text(reading.after()).close();
    }

    private void writeTable() {
        html.open("table", "class", "facing");
        html.open("colgroup").raw("<col class=\"side\">");
        comparisons.forEach(one -> html.raw("<col class=\"middle\"><col class=\"side\">"));
        html.close().open("thead").open("tr");
        writeColumnHead("report.base", base);
        for (int i = 0; i < comparisons.size(); i++) {
            html.element("th", "");
            writeColumnHead("report.witness", witness(i));
        }
        html.close().close().raw("\n").open("tbody");
        List<FacingRow> rows = FacingRows.of(comparisons, Set.of());
        PageRows writer = new PageRows(html, comparisons, marks, texts);
        for (int i = 0; i < rows.size(); i++) {
            writer.write(rows.get(i), i);
        }
        html.close().close().raw("\n");
    }

    private void writeColumnHead(String key, NamedDocument document) {
        html.open("th", "scope", "col").element("small", texts.get(key)).text(" ");
        html.text(document.title()).text(" ");
        html.element("small", document.document().facts().documentNumber()).close();
    }

    private NamedDocument witness(int column) {
        return new NamedDocument(witnessFiles.get(column), comparisons.get(column).witness());
    }
}
