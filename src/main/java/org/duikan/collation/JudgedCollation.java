package org.duikan.collation;

import org.duikan.text.FoldedText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// A collation with what the reader made of it.
///
/// @param collation the items
/// @param placed judgements by index of their item
/// @param lost judgements whose item is not there any more, oldest first
public record JudgedCollation(
        Collation collation, Map<Integer, Placed> placed, List<Judgement> lost) {

    public JudgedCollation {
        Objects.requireNonNull(collation);
        placed = Map.copyOf(placed);
        lost = List.copyOf(lost);
    }

    /// A judgement at its item.
    ///
    /// @param judgement what was judged
    /// @param changed whether the words of the item are others than they were then
    public record Placed(Judgement judgement, boolean changed) {}

    public Optional<Placed> judged(int item) {
        return Optional.ofNullable(placed.get(item));
    }

    public Verdict verdict(int item) {
        return judged(item).map(one -> one.judgement().verdict()).orElse(Verdict.OPEN);
    }

    /// Whether the reader has still to judge an item.
    public boolean isOpen(int item) {
        return !collation.isIgnored(item) && verdict(item) == Verdict.OPEN;
    }

    /// The same with the judgements of items known beforehand.
    ///
    /// @param fresh newer than those here, about items of this collation
    public JudgedCollation with(Map<Integer, Judgement> fresh) {
        Map<Integer, Placed> all = new HashMap<>(placed);
        fresh.forEach((item, judgement) -> all.put(item, new Placed(judgement, false)));
        return new JudgedCollation(collation, all, lost);
    }

    /// Items one judgement may go for: of a variant of substance those in which the base has the
    /// same words (where it has none, the witness), of a typographic one those with the same words
    /// on both sides, of others those of the same sort. The item itself is among them; ignored
    /// items are not.
    public List<Integer> alike(int item) {
        Item one = collation.items().get(item);
        Object key = likeness(one);
        return IntStream.range(0, collation.items().size())
                .filter(i -> i == item || !collation.isIgnored(i))
                .filter(i -> key.equals(likeness(collation.items().get(i))))
                .boxed()
                .toList();
    }

    private Object likeness(Item item) {
        if (!(item instanceof Item.Reading reading)) {
            return item.sort();
        }
        Readings texts = Readings.of(collation.comparison(), reading);
        String base = texts.base(reading);
        String witness = texts.witness(reading);
        if (!reading.variant().isSubstance()) {
            return List.of(base, witness);
        }
        return base.isEmpty()
                ? List.of("", FoldedText.fold(witness))
                : List.of(FoldedText.fold(base));
    }
}
