package org.duikan.collation;

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
import java.util.stream.IntStream;

/// Finds the items of anchors in a collation: the same readings in the same units first; else a
/// variant that stands where the words of the anchor still stand. Never one that only looks alike.
final class ItemFinder {
    private final Collation collation;
    private final ItemAnchors anchors;
    private final UnitLocator base;
    private final UnitLocator witness;
    private final Map<UnitAnchor, Integer> located = new HashMap<>();
    private final Map<UnitAnchor, Integer> locatedInWitness = new HashMap<>();

    /// Items of the same words in the same unit; in the order of the collation.
    private final Map<List<Object>, List<Integer>> byWords = new HashMap<>();

    /// Items of the same sort that have no words of their own.
    private final Map<String, List<Integer>> bySort = new HashMap<>();

    ItemFinder(Collation collation) {
        this.collation = collation;
        anchors = new ItemAnchors(collation);
        base = new UnitLocator(collation.comparison().baseUnits());
        witness = new UnitLocator(collation.comparison().witnessUnits());
        for (int i = 0; i < collation.items().size(); i++) {
            register(i, collation.items().get(i));
        }
    }

    private void register(int index, Item item) {
        if (item instanceof Reading reading) {
            ItemAnchor anchor = anchors.of(item);
            List<String> words = words(anchor, !reading.variant().isSubstance());
            if (reading.isHeading()) {
                add(index, Side.BASE, -1, words);
            } else {
                add(index, Side.BASE, reading.baseUnit(), words);
                add(index, Side.WITNESS, reading.witnessUnit(), words);
            }
        } else {
            bySort.computeIfAbsent(item.sort(), _ -> new ArrayList<>()).add(index);
        }
    }

    private void add(int index, Side side, int unit, List<String> words) {
        byWords.computeIfAbsent(List.of(side, unit, words), _ -> new ArrayList<>()).add(index);
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
            case HEADING -> sameWords(anchor, Side.BASE, -1);
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
        return sameWords(anchor, Side.BASE, inBase)
                .or(() -> sameWords(anchor, Side.WITNESS, inWitness))
                .or(() -> samePlace(anchor, inBase, inWitness));
    }

    private Optional<Place> sameWords(ItemAnchor anchor, Side side, int unit) {
        if (unit < 0 && anchor.kind() != Kind.HEADING) {
            return Optional.empty();
        }
        List<Integer> same = candidates(anchor, side, unit);
        return best(anchor, same).map(item -> new Place(item, false));
    }

    private List<Integer> candidates(ItemAnchor anchor, Side side, int unit) {
        List<Integer> folded = byWords.get(List.of(side, unit, words(anchor, false)));
        return folded != null
                ? folded
                : byWords.getOrDefault(List.of(side, unit, words(anchor, true)), List.of());
    }

    /// The one whose surroundings agree best; of equals, the first.
    private Optional<Integer> best(ItemAnchor anchor, List<Integer> items) {
        Integer best = null;
        int bestScore = -1;
        for (Integer item : items) {
            ItemAnchor other = anchors.of(collation.items().get(item));
            int score =
                    anchor.base().agreement(other.base())
                            + anchor.witness().agreement(other.witness());
            if (score > bestScore) {
                best = item;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /// A variant cut in another way: it touches the words of the anchor where they still stand.
    private Optional<Place> samePlace(ItemAnchor anchor, int inBase, int inWitness) {
        return IntStream.range(0, collation.items().size())
                .filter(
                        i ->
                                collation.items().get(i) instanceof Reading reading
                                        && !reading.isHeading()
                                        && (reading.baseUnit() == inBase
                                                        && touches(anchor, reading, Side.BASE)
                                                || reading.witnessUnit() == inWitness
                                                        && touches(anchor, reading, Side.WITNESS)))
                .boxed()
                .findFirst()
                .map(item -> new Place(item, true));
    }

    private boolean touches(ItemAnchor anchor, Reading reading, Side side) {
        boolean ofBase = side == Side.BASE;
        Quote quote = ofBase ? anchor.base() : anchor.witness();
        Readings texts = Readings.of(collation.comparison(), reading);
        String text = (ofBase ? texts.base() : texts.witness()).text();
        int at = text.indexOf(quote.before() + quote.reading() + quote.after());
        if (at < 0) {
            return false;
        }
        int start = at + quote.before().length();
        int end = start + quote.reading().length();
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

    private Optional<Place> check(ItemAnchor anchor) {
        Side side = anchor.kind() == Kind.BASE_CHECK ? Side.BASE : Side.WITNESS;
        Quote quote = side == Side.BASE ? anchor.base() : anchor.witness();
        List<Integer> same =
                bySort.getOrDefault(anchor.sort(), List.of()).stream()
                        .filter(
                                item ->
                                        collation.items().get(item) instanceof Check check
                                                && check.side() == side
                                                && hasWords(check, quote))
                        .toList();
        return best(anchor, same).map(item -> new Place(item, false));
    }

    private boolean hasWords(Check check, Quote quote) {
        ItemAnchor today = anchors.of(check);
        Quote now = check.side() == Side.BASE ? today.base() : today.witness();
        boolean sameWords = FoldedText.fold(now.reading()).equals(FoldedText.fold(quote.reading()));
        return sameWords
                && (!quote.reading().isEmpty() || now.agreement(quote) >= Quote.AROUND / 2);
    }

    private int baseUnit(UnitAnchor anchor) {
        return located.computeIfAbsent(
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
