package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Evidence;
import org.duikan.align.Link;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes the units of a later plan that are related to a base unit, with their strength and the
/// words they share with it.
final class RelatedCell {
    private final Html html;
    private final Comparison comparison;
    private final Texts texts;

    RelatedCell(Html html, Comparison comparison, Texts texts) {
        this.html = html;
        this.comparison = comparison;
        this.texts = texts;
    }

    void write(List<Integer> units, List<Integer> links) {
        html.open("td", "class", "related", "lang", "zh");
        for (int i = 0; i < units.size(); i++) {
            Link link = comparison.links().get(links.get(i));
            AlignableUnit unit = comparison.witnessUnits().get(units.get(i));
            html.open("p");
            html.element("span", texts.get("report.strength", link.score()), "class", "chip");
            html.text(" ").element("span", UnitLabels.place(unit), "class", "num").text(" ");
            MarkedText.write(html, unit.text(), unit.heading().length(), shared(unit, link));
            html.close();
        }
        html.close();
    }

    /// The first place of every shared term.
    private List<Mark> shared(AlignableUnit unit, Link link) {
        List<TextSpan> spans = new ArrayList<>();
        String text = unit.text().text();
        for (Evidence evidence : link.evidence()) {
            int at = evidence.text().isEmpty() ? -1 : text.indexOf(evidence.text());
            if (at >= 0) {
                spans.add(new TextSpan(at, at + evidence.text().length()));
            }
        }
        spans.sort(Comparator.naturalOrder());
        List<Mark> marks = new ArrayList<>();
        int end = 0;
        for (TextSpan span : spans) {
            if (span.start() >= end) {
                marks.add(new Mark(span, "span", "shared", "", texts.get("report.shared")));
                end = span.end();
            }
        }
        return marks;
    }
}
