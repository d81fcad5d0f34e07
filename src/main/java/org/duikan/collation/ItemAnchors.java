package org.duikan.collation;

import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.ItemAnchor.Kind;
import org.duikan.collation.ItemAnchor.Quote;
import org.duikan.document.PolicyDocument;
import org.duikan.review.UnitAnchor;
import org.duikan.text.TextSpan;

import java.util.List;

/// Makes the anchors of a collation's items. Those of all units are made once, and costly: take
/// [Collation#anchors].
public final class ItemAnchors {
    private final Collation collation;
    private final List<UnitAnchor> base;
    private final List<UnitAnchor> witness;

    ItemAnchors(Collation collation) {
        this.collation = collation;
        base = UnitAnchor.all(collation.comparison().baseUnits());
        witness = UnitAnchor.all(collation.comparison().witnessUnits());
    }

    /// @param item one of the collation's
    public ItemAnchor of(Item item) {
        return switch (item) {
            case Reading reading -> reading(reading);
            case Whole whole ->
                    new ItemAnchor(
                            Kind.WHOLE,
                            whole.sort(),
                            ends(base, whole.baseUnits()),
                            ends(witness, whole.witnessUnits()),
                            Quote.NONE,
                            Quote.NONE);
            case Check check -> check(check);
        };
    }

    private ItemAnchor reading(Reading reading) {
        Readings texts = Readings.of(collation.comparison(), reading);
        TextSpan inBase = reading.variant().base();
        TextSpan inWitness = reading.variant().witness();
        return new ItemAnchor(
                reading.isInUnits() ? Kind.READING : Kind.HEADING,
                reading.sort(),
                ends(base, reading.baseUnits()),
                ends(witness, reading.witnessUnits()),
                Quote.of(texts.base().text(), inBase.start(), inBase.end()),
                Quote.of(texts.witness().text(), inWitness.start(), inWitness.end()));
    }

    private ItemAnchor check(Check check) {
        boolean inBase = check.side() == Side.BASE;
        PolicyDocument document =
                inBase ? collation.comparison().base() : collation.comparison().witness();
        TextSpan span = check.finding().span();
        Quote quote = Quote.of(document.source().text(), span.start(), span.end());
        return new ItemAnchor(
                inBase ? Kind.BASE_CHECK : Kind.WITNESS_CHECK,
                check.sort(),
                ends(base, check.baseUnits()),
                ends(witness, check.witnessUnits()),
                inBase ? quote : Quote.NONE,
                inBase ? Quote.NONE : quote);
    }

    private static List<UnitAnchor> ends(List<UnitAnchor> anchors, List<Integer> units) {
        return units.size() < 2
                ? units.stream().map(anchors::get).toList()
                : List.of(anchors.get(units.getFirst()), anchors.get(units.getLast()));
    }
}
