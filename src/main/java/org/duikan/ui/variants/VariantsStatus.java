package org.duikan.ui.variants;

import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The sentences of the status line: how far the reader is, and what is hidden.
final class VariantsStatus {

    private VariantsStatus() {}

    static List<String> of(JudgedCollation judged, Texts texts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int all = 0;
        for (int item = 0; item < judged.collation().items().size(); item++) {
            if (!judged.collation().isIgnored(item)) {
                counts.merge(judged.verdict(item), 1, Integer::sum);
                all++;
            }
        }
        List<String> parts = new ArrayList<>();
        int open = counts.getOrDefault(Verdict.OPEN, 0);
        parts.add(texts.get("variants.status-judged", all - open, all));
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.OPEN && counts.containsKey(verdict)) {
                String word = texts.get("collation.verdict-" + verdict.word());
                parts.add(word + " " + counts.get(verdict));
            }
        }
        int ignored = judged.collation().ignored().cardinality();
        if (ignored > 0) {
            parts.add(texts.get("variants.status-ignored", ignored));
        }
        if (!judged.lost().isEmpty()) {
            parts.add(texts.get("variants.status-lost", judged.lost().size()));
        }
        return parts;
    }
}
