package org.duikan.align;

import org.duikan.diff.TextDiff;
import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Finds passages of the base reused outside their own unit.
final class QuotationFinder {
    /// Letters from which a common stretch counts as a quotation.
    private static final int SHORTEST = 30;

    private final List<AlignableUnit> base;
    private final List<AlignableUnit> witness;
    private final List<Letters> baseLetters;
    private final List<Letters> witnessLetters;

    QuotationFinder(
            List<AlignableUnit> base,
            List<AlignableUnit> witness,
            List<Letters> baseLetters,
            List<Letters> witnessLetters) {
        this.base = base;
        this.witness = witness;
        this.baseLetters = baseLetters;
        this.witnessLetters = witnessLetters;
    }

    /// @param wanted whether two units, named by base and witness index, may be linked as quotation
    List<Link> find(StretchFinder finder, BiPredicate<Integer, Integer> wanted) {
        Map<List<Integer>, List<Stretch>> byUnits = new LinkedHashMap<>();
        for (Stretch stretch : finder.find(SHORTEST)) {
            if (wanted.test(stretch.base(), stretch.witness())) {
                byUnits.computeIfAbsent(
                                List.of(stretch.base(), stretch.witness()), k -> new ArrayList<>())
                        .add(stretch);
            }
        }
        return byUnits.values().stream().map(this::link).toList();
    }

    private Link link(List<Stretch> stretches) {
        int baseUnit = stretches.getFirst().base();
        int witnessUnit = stretches.getFirst().witness();
        List<LinkVariant> variants = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        double whole = Math.max(1, baseLetters.get(baseUnit).length());
        double quoted = 0;
        for (Stretch stretch : stretches) {
            TextSpan from =
                    baseLetters.get(baseUnit).original(stretch.baseFrom(), stretch.baseTo());
            double share = Math.min(1, (stretch.baseTo() - stretch.baseFrom()) / whole);
            quoted += share;
            String text = from.of(base.get(baseUnit).text().text());
            evidence.add(new Evidence(Evidence.Kind.STRETCH, text, share));
            variants.addAll(variants(stretch, from));
        }
        return new Link(
                List.of(baseUnit),
                List.of(witnessUnit),
                Relation.QUOTED,
                Math.min(1, quoted),
                false,
                evidence,
                variants);
    }

    private List<LinkVariant> variants(Stretch stretch, TextSpan from) {
        TextSpan to =
                witnessLetters
                        .get(stretch.witness())
                        .original(stretch.witnessFrom(), stretch.witnessTo());
        List<LinkVariant> found = new ArrayList<>();
        for (Variant v :
                TextDiff.compare(
                        base.get(stretch.base()).text().slice(from),
                        witness.get(stretch.witness()).text().slice(to))) {
            Variant placed =
                    Variant.of(
                            v.variantClass(),
                            v.suspicion(),
                            v.base().shift(from.start()),
                            v.witness().shift(to.start()));
            found.add(new LinkVariant(stretch.base(), stretch.witness(), placed));
        }
        return found;
    }
}
