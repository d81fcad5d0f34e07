package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.check.Finding;
import org.duikan.collation.Collation;
import org.duikan.collation.Item;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.diff.VariantClass;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An item of a collation in words, the same on the screen and in what is handed in.
///
/// @param sort what sort of item it is: `改字`, `整节缺`, `缺号`
/// @param suspicion why it looks like a slip: `疑跨页重字`; empty where it does not
/// @param basePlace where it stands in the base: `四(九) 第 2 句`; empty where it stands nowhere there
/// @param witnessPlace where it stands in the witness
/// @param base words of the base in context, or a sentence in `before` with an empty reading
/// @param witness words of the witness
public record ItemWords(
        String sort,
        String suspicion,
        String basePlace,
        String witnessPlace,
        ReadingInContext base,
        ReadingInContext witness) {

    public ItemWords {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(suspicion);
        Objects.requireNonNull(basePlace);
        Objects.requireNonNull(witnessPlace);
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
    }

    public static ItemWords of(Collation collation, int item, Texts texts) {
        Comparison comparison = collation.comparison();
        return switch (collation.items().get(item)) {
            case Reading reading -> reading(comparison, reading, texts);
            case Whole whole -> new WholeWords(comparison, whole, texts).words();
            case Check check -> check(comparison, check, texts);
        };
    }

    /// The base's group an item belongs to, or the witness's where the base has no part in it, as a
    /// heading; empty where it stands in none.
    public static String section(Collation collation, int item) {
        Comparison comparison = collation.comparison();
        Item one = collation.items().get(item);
        Optional<Unit> group =
                switch (one) {
                    case Reading reading when reading.isHeading() ->
                            Optional.of(comparison.base().groups().get(reading.baseUnit()));
                    case Whole whole when whole.baseGroup() >= 0 ->
                            Optional.of(comparison.base().groups().get(whole.baseGroup()));
                    case Whole whole when whole.witnessGroup() >= 0 ->
                            Optional.of(comparison.witness().groups().get(whole.witnessGroup()));
                    default ->
                            group(comparison.baseUnits(), one.baseUnits())
                                    .or(() -> group(comparison.witnessUnits(), one.witnessUnits()));
                };
        return group.map(UnitName::heading).orElse("");
    }

    private static Optional<Unit> group(List<AlignableUnit> all, List<Integer> units) {
        return units.stream()
                .map(all::get)
                .filter(unit -> !unit.path().isEmpty())
                .map(unit -> unit.path().getLast())
                .findFirst();
    }

    private static ItemWords reading(Comparison comparison, Reading reading, Texts texts) {
        Readings in = Readings.of(comparison, reading);
        TextSpan base = reading.variant().base();
        TextSpan witness = reading.variant().witness();
        return new ItemWords(
                sort(reading, texts),
                reading.variant()
                        .suspicion()
                        .map(why -> texts.get("collation.suspicion-" + why.word()))
                        .orElse(""),
                place(
                        placeOf(comparison, reading, Side.BASE, texts),
                        in.base().text(),
                        base.start(),
                        texts),
                place(
                        placeOf(comparison, reading, Side.WITNESS, texts),
                        in.witness().text(),
                        witness.start(),
                        texts),
                ReadingInContext.of(in.base().text(), base),
                ReadingInContext.of(in.witness().text(), witness));
    }

    private static String sort(Reading reading, Texts texts) {
        String word =
                reading.variant().variantClass() == VariantClass.WORDING
                        ? texts.get("collation.kind-" + reading.variant().kind().word())
                        : texts.get("collation.class-" + reading.sort());
        return reading.quoted() ? texts.get("collation.quoted", word) : word;
    }

    private static String placeOf(Comparison comparison, Reading reading, Side side, Texts texts) {
        boolean base = side == Side.BASE;
        int index = base ? reading.baseUnit() : reading.witnessUnit();
        if (reading.isMatter()) {
            PolicyDocument document = base ? comparison.base() : comparison.witness();
            return MatterName.of(document.matter().get(index), texts);
        }
        if (reading.isHeading()) {
            return UnitName.heading(
                    (base ? comparison.base() : comparison.witness()).groups().get(index));
        }
        return UnitLabels.place(
                (base ? comparison.baseUnits() : comparison.witnessUnits()).get(index));
    }

    private static String place(String unit, String text, int offset, Texts texts) {
        return SentencePlace.of(text, offset).in(unit, texts);
    }

    private static ItemWords check(Comparison comparison, Check check, Texts texts) {
        boolean inBase = check.side() == Side.BASE;
        List<AlignableUnit> units = inBase ? comparison.baseUnits() : comparison.witnessUnits();
        Finding finding = check.finding();
        String place =
                check.unit() >= 0
                        ? UnitLabels.place(units.get(check.unit()))
                        : texts.get("collation.outside");
        ReadingInContext sentence = new ReadingInContext(CheckSentence.of(finding, texts), "", "");
        ReadingInContext nothing = new ReadingInContext("", "", "");
        return new ItemWords(
                texts.get("collation.check-" + finding.kind().word()),
                "",
                inBase ? place : "",
                inBase ? "" : place,
                inBase ? sentence : nothing,
                inBase ? nothing : sentence);
    }
}
