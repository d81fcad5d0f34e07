package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.diff.Variant;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The variants of one comparison as marks of its texts, those of substance numbered from 1 in the
/// order of the links.
final class VariantMarks {
    private final Texts texts;
    private final String prefix;
    private final Map<Variant, Integer> numbers = new IdentityHashMap<>();
    private final List<LinkVariant> substance = new ArrayList<>();
    private final Map<Integer, List<Mark>> base = new HashMap<>();
    private final Map<Integer, List<Mark>> witness = new HashMap<>();

    /// @param prefix what the names of its marks start with on the page
    VariantMarks(Comparison comparison, String prefix, Texts texts) {
        this.texts = texts;
        this.prefix = prefix;
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                link.variants().forEach(this::add);
            }
        }
        base.values().forEach(VariantMarks::sort);
        witness.values().forEach(VariantMarks::sort);
    }

    private static void sort(List<Mark> marks) {
        marks.sort(Comparator.comparing(Mark::span));
    }

    private void add(LinkVariant found) {
        Variant variant = found.variant();
        if (variant.isSubstance()) {
            substance.add(found);
            numbers.put(variant, substance.size());
        }
        base.computeIfAbsent(found.baseUnit(), unit -> new ArrayList<>())
                .add(mark(variant, variant.base(), ""));
        witness.computeIfAbsent(found.witnessUnit(), unit -> new ArrayList<>())
                .add(mark(variant, variant.witness(), id(variant)));
    }

    /// The variants of substance, in the order of their numbers.
    List<LinkVariant> substance() {
        return substance;
    }

    /// The name of a numbered variant on the page; empty for the others.
    String id(Variant variant) {
        Integer number = numbers.get(variant);
        return number == null ? "" : prefix + number;
    }

    List<Mark> ofBaseUnit(int unit) {
        return base.getOrDefault(unit, List.of());
    }

    List<Mark> ofWitnessUnit(int unit) {
        return witness.getOrDefault(unit, List.of());
    }

    List<Mark> ofBaseHeading(List<Variant> variants) {
        return variants.stream().map(variant -> mark(variant, variant.base(), "")).toList();
    }

    List<Mark> ofWitnessHeading(List<Variant> variants) {
        return variants.stream().map(variant -> mark(variant, variant.witness(), "")).toList();
    }

    private Mark mark(Variant variant, TextSpan span, String id) {
        String tag =
                span.isEmpty()
                        ? "span"
                        : switch (variant.kind()) {
                            case SUBSTITUTION -> "mark";
                            case OMISSION -> "del";
                            case ADDITION -> "ins";
                        };
        String style =
                (variant.isSubstance() ? "" : "typo ")
                        + (span.isEmpty() ? "gap " : "")
                        + variant.suspicion().map(suspicion -> suspicion.word()).orElse("");
        return new Mark(span, tag, style.strip(), id, VariantNames.of(variant, texts));
    }
}
