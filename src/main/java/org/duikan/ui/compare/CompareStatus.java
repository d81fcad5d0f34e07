package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.PairKind;
import org.duikan.diff.VariantClass;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The sentences of the status line, from the comparisons and the filter alone.
final class CompareStatus {

    private CompareStatus() {}

    static List<String> of(Desk desk, Set<VariantClass> shown, Texts texts) {
        if (desk.witnesses().size() == 1) {
            return parts(desk.witnesses().getFirst().comparison(), shown, texts);
        }
        List<String> status = new ArrayList<>();
        for (Desk.Witness witness : desk.witnesses()) {
            String counts =
                    String.join(" · ", parts(witness.comparison(), shown, texts).subList(0, 3));
            status.add(texts.get("compare.status-of", witness.summary().shortName(), counts));
        }
        return status;
    }

    private static List<String> parts(Comparison comparison, Set<VariantClass> shown, Texts texts) {
        CompareCounts counts = CompareCounts.of(comparison);
        List<String> parts = new ArrayList<>();
        if (comparison.kind() == PairKind.LATER_PLAN) {
            parts.add(texts.get("compare.status-related", counts.related(), counts.total()));
        }
        if (comparison.kind() != PairKind.LATER_PLAN || counts.matched() > 0) {
            parts.add(texts.get("compare.status-matched", counts.matched(), counts.total()));
        }
        parts.add(texts.get("compare.status-moved", counts.moved()));
        parts.add(texts.get("compare.status-omitted", counts.omitted()));
        if (counts.added() > 0) {
            parts.add(texts.get("compare.status-added", counts.added()));
        }
        parts.add(variants("substance", counts.substance(), counts.hidden(true, shown), texts));
        parts.add(
                variants("typographic", counts.typographic(), counts.hidden(false, shown), texts));
        return parts;
    }

    private static String variants(String what, int all, int hidden, Texts texts) {
        String key = "compare.status-" + what;
        if (hidden == 0) {
            return texts.get(key, all);
        }
        return hidden == all
                ? texts.get(key + "-hidden", all)
                : texts.get(key + "-partly", all, hidden);
    }
}
