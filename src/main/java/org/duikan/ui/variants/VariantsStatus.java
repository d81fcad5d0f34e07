package org.duikan.ui.variants;

import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;

/// The sentences of the status line: how far the reader is, and what is hidden.
final class VariantsStatus {

    private VariantsStatus() {}

    static List<String> of(JudgedCollation judged, ItemCounts counts, Texts texts) {
        List<String> parts = new ArrayList<>();
        int all = counts.toJudge();
        int open = counts.of(Verdict.OPEN);
        parts.add(texts.get("variants.status-judged", all - open, all));
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.OPEN && counts.of(verdict) > 0) {
                String word = texts.get("collation.verdict-" + verdict.word());
                parts.add(word + " " + counts.of(verdict));
            }
        }
        if (counts.ignored() > 0) {
            parts.add(texts.get("variants.status-ignored", counts.ignored()));
        }
        if (!judged.lost().isEmpty()) {
            parts.add(texts.get("variants.status-lost", judged.lost().size()));
        }
        return parts;
    }
}
