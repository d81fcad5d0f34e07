package org.duikan.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A collation with what the reader made of it. Immutable.
public final class JudgedCollation {
    private final Collation collation;

    /// By index of the item; null where nothing was judged.
    private final Placed[] placed;

    private final List<Judgement> lost;

    private JudgedCollation(Collation collation, Placed[] placed, List<Judgement> lost) {
        this.collation = Objects.requireNonNull(collation);
        this.placed = placed;
        this.lost = List.copyOf(lost);
    }

    /// @param placed judgements by index of their item
    /// @param lost judgements whose item is not there any more, oldest first
    static JudgedCollation of(
            Collation collation, Map<Integer, Placed> placed, List<Judgement> lost) {
        Placed[] byItem = new Placed[collation.items().size()];
        placed.forEach((item, one) -> byItem[item] = one);
        return new JudgedCollation(collation, byItem, lost);
    }

    /// The items.
    public Collation collation() {
        return collation;
    }

    /// Judgements whose item is not there any more, oldest first.
    public List<Judgement> lost() {
        return lost;
    }

    /// A judgement at its item.
    ///
    /// @param judgement what was judged
    /// @param changed whether the words of the item are others than they were then
    public record Placed(Judgement judgement, boolean changed) {}

    /// Judgements by index of their item.
    public Map<Integer, Placed> placed() {
        Map<Integer, Placed> byItem = new HashMap<>();
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] != null) {
                byItem.put(i, placed[i]);
            }
        }
        return byItem;
    }

    public Optional<Placed> judged(int item) {
        return Optional.ofNullable(placed[item]);
    }

    public Verdict verdict(int item) {
        return placed[item] == null ? Verdict.OPEN : placed[item].judgement().verdict();
    }

    /// Whether the reader has still to judge an item.
    public boolean isOpen(int item) {
        return !collation.isIgnored(item) && verdict(item) == Verdict.OPEN;
    }

    /// The same with the judgements of items known beforehand.
    ///
    /// @param fresh newer than those here, about items of this collation
    public JudgedCollation with(Map<Integer, Judgement> fresh) {
        if (fresh.isEmpty()) {
            return this;
        }
        Placed[] all = placed.clone();
        fresh.forEach((item, judgement) -> all[item] = new Placed(judgement, false));
        return new JudgedCollation(collation, all, lost);
    }

    /// Items one judgement may go for: of a variant of substance those in which the base has the
    /// same words (where it has none, the witness), of a typographic one those with the same words
    /// on both sides, of others those of the same sort, of checks in the same text. The item itself
    /// is among them; ignored items are not.
    ///
    /// @return their indexes, ascending
    public List<Integer> alike(int item) {
        return collation.alike(item);
    }
}
