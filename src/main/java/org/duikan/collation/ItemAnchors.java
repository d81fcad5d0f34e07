package org.duikan.collation;

import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.ItemAnchor.Kind;
import org.duikan.collation.ItemAnchor.Quote;
import org.duikan.collation.ItemAnchor.Twins;
import org.duikan.document.PolicyDocument;
import org.duikan.review.UnitAnchor;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The anchors of a collation's items. Costly to make: take [Collation#anchors].
public final class ItemAnchors {
    private final Collation collation;
    private final List<UnitAnchor> base;
    private final List<UnitAnchor> witness;
    private final List<ItemAnchor> anchors = new ArrayList<>();

    ItemAnchors(Collation collation) {
        this.collation = collation;
        base = UnitAnchor.all(collation.comparison().baseUnits());
        witness = UnitAnchor.all(collation.comparison().witnessUnits());
        Map<List<Object>, List<Integer>> alike = new HashMap<>();
        for (Item item : collation.items()) {
            ItemAnchor anchor = make(item);
            alike.computeIfAbsent(looks(item, anchor), _ -> new ArrayList<>()).add(anchors.size());
            anchors.add(anchor);
        }
        alike.values().forEach(this::number);
    }

    /// @param item index of the item
    public ItemAnchor of(int item) {
        return anchors.get(item);
    }

    /// What twins have in common.
    private static List<Object> looks(Item item, ItemAnchor anchor) {
        return List.of(
                anchor.kind(),
                anchor.sort(),
                item.baseUnits(),
                item.witnessUnits(),
                anchor.base(),
                anchor.witness());
    }

    private void number(List<Integer> twins) {
        for (int nth = 0; nth < twins.size() && twins.size() > 1; nth++) {
            int item = twins.get(nth);
            anchors.set(item, anchors.get(item).with(new Twins(nth, twins.size())));
        }
    }

    private ItemAnchor make(Item item) {
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
