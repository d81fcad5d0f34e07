package org.duikan.report;

import org.duikan.align.Relation;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;

/// The counts of a comparison in one line: `对应 27/36 · 移位 3 · 缺 9 · 实质异文 8 · 版式异文 412`.
final class CountsSentence {

    private CountsSentence() {}

    static String of(ComparisonCounts counts, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("report.count-linked", counts.linked(), counts.baseUnits()));
        parts.add(texts.get("report.count-moved", counts.moved()));
        parts.add(texts.get("report.count-omitted", counts.omitted()));
        parts.add(texts.get("report.count-added", counts.added()));
        parts.add(texts.get("report.count-substance", counts.substance()));
        parts.add(texts.get("report.count-typographic", counts.typographic()));
        if (counts.of(Relation.RELATED) > 0) {
            parts.add(texts.get("report.count-related", counts.of(Relation.RELATED)));
        }
        if (counts.of(Relation.QUOTED) > 0) {
            parts.add(texts.get("report.count-quoted", counts.of(Relation.QUOTED)));
        }
        return String.join(" · ", parts);
    }
}
