package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.diff.VariantClass;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonCounts;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The sentences of the status line, from the comparisons and the filter alone.
final class CompareStatus {

    private CompareStatus() {}

    static List<String> of(Desk desk, Set<VariantClass> shown, Texts texts) {
        List<String> status = new ArrayList<>();
        if (desk.witnesses().size() == 1) {
            status.addAll(parts(desk.witnesses().getFirst().comparison(), shown, texts));
        } else {
            status.addAll(ofEach(desk, shown, texts));
        }
        int lost =
                desk.witnesses().stream()
                        .map(Desk.Witness::reviewed)
                        .flatMap(Optional::stream)
                        .mapToInt(about -> about.decisions().lost().size())
                        .sum();
        if (lost > 0) {
            status.add(texts.get("traces.status-lost", lost));
        }
        return status;
    }

    private static List<String> ofEach(Desk desk, Set<VariantClass> shown, Texts texts) {
        List<String> status = new ArrayList<>();
        for (Desk.Witness witness : desk.witnesses()) {
            String counts =
                    parts(witness.comparison(), shown, texts).stream()
                            .limit(3)
                            .collect(Collectors.joining(" · "));
            status.add(
                    texts.get(
                            "compare.status-of",
                            witness.summary().shortName(texts.locale()),
                            counts));
        }
        return status;
    }

    private static List<String> parts(Comparison comparison, Set<VariantClass> shown, Texts texts) {
        ComparisonCounts counts = ComparisonCounts.of(comparison);
        boolean plan = comparison.kind() == PairKind.LATER_PLAN;
        List<String> parts = new ArrayList<>();
        if (plan) {
            long related = related(comparison);
            parts.add(texts.get("compare.status-related", related, counts.baseUnits()));
            parts.add(texts.get("compare.status-unrelated", counts.baseUnits() - related));
        } else {
            parts.add(texts.get("compare.status-matched", counts.linked(), counts.baseUnits()));
            parts.add(texts.get("compare.status-moved", counts.moved()));
            parts.add(texts.get("compare.status-omitted", counts.omitted()));
        }
        if (counts.added() > 0) {
            parts.add(texts.get("compare.status-added", counts.added()));
        }
        if (plan && counts.variants().isEmpty()) {
            return parts;
        }
        parts.add(variants(true, counts, shown, texts));
        parts.add(variants(false, counts, shown, texts));
        return parts;
    }

    /// How many of the counted base units have a related one.
    private static long related(Comparison comparison) {
        List<AlignableUnit> units = comparison.baseUnits();
        boolean clauses = units.stream().anyMatch(AlignableUnit::isClause);
        return comparison.links().stream()
                .filter(link -> link.relation() == Relation.RELATED)
                .flatMap(link -> link.base().stream())
                .distinct()
                .filter(unit -> !clauses || units.get(unit).isClause())
                .count();
    }

    private static String variants(
            boolean substance, ComparisonCounts counts, Set<VariantClass> shown, Texts texts) {
        String key = substance ? "compare.status-substance" : "compare.status-typographic";
        int all = substance ? counts.substance() : counts.typographic();
        int hidden = 0;
        for (VariantClass variantClass : VariantClass.values()) {
            if (variantClass.isSubstance() == substance && !shown.contains(variantClass)) {
                hidden += counts.of(variantClass);
            }
        }
        if (hidden == 0) {
            return texts.get(key, all);
        }
        return hidden == all
                ? texts.get(key + "-hidden", all)
                : texts.get(key + "-partly", all, hidden);
    }
}
