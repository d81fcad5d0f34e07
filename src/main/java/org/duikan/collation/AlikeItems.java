package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// 同类: which items of a collation have the same readings.
final class AlikeItems {
    private final Comparison comparison;
    private final BitSet ignored;

    /// The items alike of each item, ignored ones left out; alike items share a list.
    private final List<List<Integer>> alike = new ArrayList<>();

    AlikeItems(Comparison comparison, List<Item> items, BitSet ignored) {
        this.comparison = comparison;
        this.ignored = ignored;
        Map<Object, List<Integer>> byLikeness = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<Integer> same =
                    byLikeness.computeIfAbsent(likeness(items.get(i)), _ -> new ArrayList<>());
            if (!ignored.get(i)) {
                same.add(i);
            }
            alike.add(same);
        }
    }

    /// The items alike, ascending; the item itself is among them, other ignored ones are not.
    List<Integer> of(int item) {
        List<Integer> same = new ArrayList<>(alike.get(item));
        if (ignored.get(item)) {
            same.add(item);
            same.sort(null);
        }
        return List.copyOf(same);
    }

    private Object likeness(Item item) {
        if (item instanceof Item.Check check) {
            return List.of(check.side(), check.sort());
        }
        if (!(item instanceof Item.Reading reading)) {
            return item.sort();
        }
        Readings texts = Readings.of(comparison, reading);
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
