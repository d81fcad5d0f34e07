package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Variant;
import org.duikan.document.MatterLine;
import org.duikan.i18n.Texts;
import org.duikan.report.MatterName;
import org.duikan.report.ReadingInContext;
import org.duikan.ui.fx.Desk;

import java.util.List;
import java.util.Optional;

/// What the inspector says of one variant.
///
/// @param numbers labels on both sides, `(九) ⇄ (三)`
/// @param base the base's reading with its surroundings
/// @param witness the witness's
/// @param sort kind and class, `改字 · 实质`
/// @param suspicion why it looks like a slip
/// @param place where it stands in the base
/// @param places group and label on both sides
record VariantFacts(
        String numbers,
        ReadingInContext base,
        ReadingInContext witness,
        String sort,
        Optional<String> suspicion,
        String place,
        String places) {

    static VariantFacts of(VariantPlace place, Desk desk, Texts texts) {
        Comparison comparison = desk.comparisons().get(place.witness());
        return switch (place.link()) {
            case Reading.MATTER -> ofMatter(place, comparison, texts);
            case Reading.HEADING -> ofHeading(place, comparison, texts);
            default -> ofLink(place, comparison, texts);
        };
    }

    private static VariantFacts ofMatter(VariantPlace place, Comparison comparison, Texts texts) {
        MatterLine base = comparison.base().matter().get(place.baseUnit());
        MatterLine witness = comparison.witness().matter().get(place.witnessUnit());
        String name = MatterName.of(base, texts);
        return new VariantFacts(
                name,
                ReadingInContext.of(base.text().text(), place.variant().base()),
                ReadingInContext.of(witness.text().text(), place.variant().witness()),
                sort(place.variant(), texts),
                suspicion(place.variant(), texts),
                name,
                name);
    }

    private static VariantFacts ofLink(VariantPlace place, Comparison comparison, Texts texts) {
        Link link = comparison.links().get(place.link());
        var base = comparison.baseUnits().get(place.baseUnit());
        var witness = comparison.witnessUnits().get(place.witnessUnit());
        String text = base.text().text();
        int letter = text.codePointCount(0, place.variant().base().start()) + 1;
        return new VariantFacts(
                texts.get("compare.inspector-numbers", Places.unit(base), Places.unit(witness)),
                ReadingInContext.of(text, place.variant().base()),
                ReadingInContext.of(witness.text().text(), place.variant().witness()),
                sort(place.variant(), texts),
                suspicion(place.variant(), texts),
                texts.get("compare.inspector-place", Places.of(base), letter),
                texts.get(
                        "compare.inspector-numbers",
                        Places.base(comparison, link.base()),
                        Places.witness(comparison, link.witness())));
    }

    private static VariantFacts ofHeading(VariantPlace place, Comparison comparison, Texts texts) {
        var base = comparison.base().groups().get(place.baseUnit());
        var witness = comparison.witness().groups().get(place.witnessUnit());
        String numbers =
                texts.get("compare.inspector-numbers", Places.group(base), Places.group(witness));
        return new VariantFacts(
                numbers,
                ReadingInContext.of(base.heading().text(), place.variant().base()),
                ReadingInContext.of(witness.heading().text(), place.variant().witness()),
                sort(place.variant(), texts),
                suspicion(place.variant(), texts),
                texts.get("compare.inspector-headings"),
                numbers);
    }

    private static String sort(Variant variant, Texts texts) {
        return String.join(
                " · ",
                List.of(
                        texts.get("compare.kind-" + variant.kind().word()),
                        texts.get("compare.class-" + variant.variantClass().word())));
    }

    private static Optional<String> suspicion(Variant variant, Texts texts) {
        return variant.suspicion().map(why -> texts.get("compare.suspicion-" + why.word()));
    }
}
