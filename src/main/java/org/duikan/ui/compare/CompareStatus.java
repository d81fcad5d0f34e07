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

/// The sentences of the status line, from the comparisons and the filter alone.
final class CompareStatus {

    private CompareStatus() {}

    /// One sentence for all about a single witness, else one about each, by its name.
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
            String counts = String.join(" · ", brief(witness.comparison(), shown, texts));
            status.add(
                    texts.get(
                            "compare.status-of",
                            witness.summary().shortName(texts.locale()),
                            counts));
        }
        return status;
    }

    private static List<String> parts(Comparison comparison, Set<VariantClass> shown, Texts texts) {
        List<String> parts = new ArrayList<>(brief(comparison, shown, texts));
        ComparisonCounts counts = ComparisonCounts.of(comparison);
        if (!isWithoutVariants(comparison, counts)) {
            parts.add(variants(false, counts, shown, texts));
        }
        return parts;
    }

    /// What there is room for beside other witnesses: all but typography.
    private static List<String> brief(Comparison comparison, Set<VariantClass> shown, Texts texts) {
        ComparisonCounts counts = ComparisonCounts.of(comparison);
        List<String> parts = new ArrayList<>();
        if (comparison.kind() == PairKind.LATER_PLAN) {
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
        if (!isWithoutVariants(comparison, counts)) {
            parts.add(variants(true, counts, shown, texts));
        }
        return parts;
    }

    private static boolean isWithoutVariants(Comparison comparison, ComparisonCounts counts) {
        return comparison.kind() == PairKind.LATER_PLAN && counts.variants().isEmpty();
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
