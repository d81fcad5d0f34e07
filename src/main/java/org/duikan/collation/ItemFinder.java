package org.duikan.collation;

import org.duikan.check.Finding;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.ItemAnchor.Kind;
import org.duikan.collation.ItemAnchor.Quote;
import org.duikan.review.UnitAnchor;
import org.duikan.review.UnitLocator;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/// Finds the items of anchors in a collation: the same readings in the same unit and surroundings
/// first; else a variant that stands where the words of the anchor still stand. Never one that only
/// has the same words: a text has many a comma in another width.
final class ItemFinder {
    /// The least share of the surroundings, on one side, that must be there still.
    private static final double LEAST_AROUND = 0.5;

    private final Collation collation;
    private final List<ItemAnchor> anchors = new ArrayList<>();
    private final UnitLocator base;
    private final UnitLocator witness;
    private final Map<UnitAnchor, Integer> locatedInBase = new HashMap<>();
    private final Map<UnitAnchor, Integer> locatedInWitness = new HashMap<>();

    /// Stands for the unit where a variant is one of two headings, or of lines around the body.
    private static final int HEADING = -1;

    /// Items of the same words in the same unit; in the order of the collation.
    private final Map<List<Object>, List<Integer>> byWords = new HashMap<>();

    /// Variants of the same unit.
    private final Map<List<Object>, List<Integer>> byUnit = new HashMap<>();

    /// Items of the same sort that have no words of their own.
    private final Map<String, List<Integer>> bySort = new HashMap<>();

    ItemFinder(Collation collation) {
        this.collation = collation;
        base = new UnitLocator(collation.comparison().baseUnits());
        witness = new UnitLocator(collation.comparison().witnessUnits());
        ItemAnchors made = collation.anchors();
        for (int i = 0; i < collation.items().size(); i++) {
            anchors.add(made.of(i));
            register(i, collation.items().get(i));
        }
    }

    private void register(int index, Item item) {
        if (item instanceof Reading reading) {
            List<String> words = words(anchors.get(index), !reading.variant().isSubstance());
            if (!reading.isInUnits()) {
                add(byWords, index, Side.BASE, HEADING, words);
            } else {
                add(byWords, index, Side.BASE, reading.baseUnit(), words);
                add(byWords, index, Side.WITNESS, reading.witnessUnit(), words);
                add(byUnit, index, Side.BASE, reading.baseUnit());
                add(byUnit, index, Side.WITNESS, reading.witnessUnit());
            }
        } else {
            bySort.computeIfAbsent(item.sort(), _ -> new ArrayList<>()).add(index);
        }
    }

    private static void add(Map<List<Object>, List<Integer>> to, int index, Object... key) {
        to.computeIfAbsent(List.of(key), _ -> new ArrayList<>()).add(index);
    }

    /// Words of typographic variants are the same after folding: they are compared as printed.
    private static List<String> words(ItemAnchor anchor, boolean asPrinted) {
        String one = anchor.base().reading();
        String other = anchor.witness().reading();
        return asPrinted
                ? List.of(one, other)
                : List.of(FoldedText.fold(one), FoldedText.fold(other));
    }

    /// The item an anchor means.
    Optional<Place> find(ItemAnchor anchor) {
        return switch (anchor.kind()) {
            case READING -> reading(anchor);
            case HEADING -> only(anchor, best(anchor, candidates(anchor, Side.BASE, HEADING)));
            case WHOLE -> whole(anchor);
            case BASE_CHECK, WITNESS_CHECK -> check(anchor);
        };
    }

    private Optional<Place> reading(ItemAnchor anchor) {
        int inBase = anchor.baseUnits().isEmpty() ? -1 : baseUnit(anchor.baseUnits().getFirst());
        int inWitness =
                anchor.witnessUnits().isEmpty()
                        ? -1
                        : witnessUnit(anchor.witnessUnits().getFirst());
        List<Integer> same = best(anchor, candidates(anchor, Side.BASE, inBase));
        if (same.isEmpty()) {
            same = best(anchor, candidates(anchor, Side.WITNESS, inWitness));
        }
        return same.isEmpty() ? samePlace(anchor, inBase, inWitness) : only(anchor, same);
    }

    /// Of twins the one in the same place among them, if there are as many as there were; which one
    /// is gone or new, nobody can tell.
    private static Optional<Place> only(ItemAnchor anchor, List<Integer> twins) {
        return twins.size() == anchor.twins().of()
                ? Optional.of(new Place(twins.get(anchor.twins().nth()), false))
                : Optional.empty();
    }

    private List<Integer> candidates(ItemAnchor anchor, Side side, int unit) {
        List<Integer> folded = byWords.get(List.of(side, unit, words(anchor, false)));
        return folded != null
                ? folded
                : byWords.getOrDefault(List.of(side, unit, words(anchor, true)), List.of());
    }

    /// Those whose surroundings agree best, if they do on one side at least; more than one where
    /// nothing tells them apart.
    private List<Integer> best(ItemAnchor anchor, List<Integer> items) {
        List<Integer> unchanged =
                items.stream().filter(item -> isUnchanged(anchor, anchors.get(item))).toList();
        return unchanged.isEmpty() ? likest(anchor, items) : unchanged;
    }

    private static boolean isUnchanged(ItemAnchor then, ItemAnchor now) {
        return then.base().equals(now.base()) && then.witness().equals(now.witness());
    }

    private List<Integer> likest(ItemAnchor anchor, List<Integer> items) {
        List<Integer> alike =
                items.stream()
                        .filter(item -> agreement(anchor, item, Math::max) >= LEAST_AROUND)
                        .filter(
                                item ->
                                        !standsElsewhere(
                                                anchor, (Reading) collation.items().get(item)))
                        .toList();
        return highest(alike, item -> agreement(anchor, item, Double::sum));
    }

    private double agreement(ItemAnchor anchor, int item, DoubleBinaryOperator ofBoth) {
        return ofBoth.applyAsDouble(
                anchor.base().agreement(anchors.get(item).base()),
                anchor.witness().agreement(anchors.get(item).witness()));
    }

    /// Those whose score no other has more of.
    private static List<Integer> highest(List<Integer> items, ToDoubleFunction<Integer> score) {
        double highest = items.stream().mapToDouble(score).max().orElse(0);
        return items.stream().filter(item -> score.applyAsDouble(item) == highest).toList();
    }

    /// Whether the words of an anchor stand unchanged in one of the two texts, but not where a
    /// variant is: the anchor's own was mended in the other text.
    private boolean standsElsewhere(ItemAnchor anchor, Reading reading) {
        Readings texts = Readings.of(collation.comparison(), reading);
        return standsElsewhere(anchor.base(), texts.base().text(), reading.variant().base())
                || standsElsewhere(
                        anchor.witness(), texts.witness().text(), reading.variant().witness());
    }

    private static boolean standsElsewhere(Quote then, String text, TextSpan now) {
        return !then.equals(Quote.of(text, now.start(), now.end())) && text.contains(then.whole());
    }

    /// A variant cut in another way: it touches the words of the anchor where they still stand, if
    /// that is one place.
    private Optional<Place> samePlace(ItemAnchor anchor, int inBase, int inWitness) {
        return touching(anchor, Side.BASE, inBase)
                .or(() -> touching(anchor, Side.WITNESS, inWitness))
                .map(item -> new Place(item, true));
    }

    private Optional<Integer> touching(ItemAnchor anchor, Side side, int unit) {
        return byUnit.getOrDefault(List.of(side, unit), List.of()).stream()
                .filter(item -> touches(anchor, (Reading) collation.items().get(item), side))
                .findFirst();
    }

    private boolean touches(ItemAnchor anchor, Reading reading, Side side) {
        boolean ofBase = side == Side.BASE;
        Quote quote = quote(anchor, side);
        Readings texts = Readings.of(collation.comparison(), reading);
        String text = (ofBase ? texts.base() : texts.witness()).text();
        int at = text.indexOf(quote.whole());
        if (at < 0 || text.indexOf(quote.whole(), at + 1) >= 0) {
            return false;
        }
        int start = at + quote.before().length();
        int end = start + quote.reading().length();
        if (!quote.equals(Quote.of(text, start, end))) {
            return false; // it stood at an end of the text, this does not
        }
        TextSpan span = ofBase ? reading.variant().base() : reading.variant().witness();
        return span.start() <= end && start <= span.end();
    }

    /// A block is the same where the unit it began or ended with is in it.
    private Optional<Place> whole(ItemAnchor anchor) {
        List<Integer> inBase =
                anchor.baseUnits().stream().map(this::baseUnit).filter(u -> u >= 0).toList();
        List<Integer> inWitness =
                anchor.witnessUnits().stream().map(this::witnessUnit).filter(u -> u >= 0).toList();
        return bySort.getOrDefault(anchor.sort(), List.of()).stream()
                .filter(
                        item ->
                                collation.items().get(item) instanceof Whole whole
                                        && (inBase.stream().anyMatch(whole.baseUnits()::contains)
                                                || inWitness.stream()
                                                        .anyMatch(whole.witnessUnits()::contains)))
                .findFirst()
                .map(item -> new Place(item, false));
    }

    /// The same finding about the same words. One about the whole document has no place of its own:
    /// it only points to the first.
    private Optional<Place> check(ItemAnchor anchor) {
        Side side = anchor.kind() == Kind.BASE_CHECK ? Side.BASE : Side.WITNESS;
        boolean ofAll = anchor.sort().equals(Finding.Kind.MIXED_WIDTH.word());
        Quote quote = quote(anchor, side);
        List<Integer> same =
                bySort.getOrDefault(anchor.sort(), List.of()).stream()
                        .filter(item -> ((Check) collation.items().get(item)).side() == side)
                        .filter(item -> isSame(quote, quote(anchors.get(item), side), ofAll))
                        .toList();
        return only(anchor, highest(same, item -> quote.agreement(quote(anchors.get(item), side))));
    }

    private static Quote quote(ItemAnchor anchor, Side side) {
        return side == Side.BASE ? anchor.base() : anchor.witness();
    }

    private static boolean isSame(Quote then, Quote now, boolean anywhere) {
        return FoldedText.fold(now.reading()).equals(FoldedText.fold(then.reading()))
                && (anywhere || then.agreement(now) >= LEAST_AROUND);
    }

    private int baseUnit(UnitAnchor anchor) {
        return locatedInBase.computeIfAbsent(
                anchor, one -> base.find(one).map(UnitLocator.Place::index).orElse(-1));
    }

    private int witnessUnit(UnitAnchor anchor) {
        return locatedInWitness.computeIfAbsent(
                anchor, one -> witness.find(one).map(UnitLocator.Place::index).orElse(-1));
    }

    /// @param item index of the item
    /// @param changed whether its words are others than when it was judged
    record Place(int item, boolean changed) {}
}
