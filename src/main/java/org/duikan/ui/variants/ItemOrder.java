package org.duikan.ui.variants;

import org.duikan.collation.Collation;
import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;

import java.util.Comparator;
import java.util.Locale;

/// In what order the table shows its items.
enum ItemOrder {
    /// Findings of the whole first, then as the base reads.
    READING,
    /// By sort of item.
    SORT,
    /// By verdict, open ones first.
    VERDICT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<Integer> of(JudgedCollation judged) {
        Comparator<Integer> reading = Comparator.naturalOrder();
        return switch (this) {
            case READING -> reading;
            case SORT ->
                    Comparator.<Integer>comparingInt(item -> weight(judged.collation(), item))
                            .thenComparing(item -> judged.collation().items().get(item).sort())
                            .thenComparing(reading);
            case VERDICT ->
                    Comparator.<Integer, Integer>comparing(item -> judged.verdict(item).ordinal())
                            .thenComparing(reading);
        };
    }

    private static int weight(Collation collation, int item) {
        return switch (collation.items().get(item)) {
            case Item.Whole whole -> whole.kind().ordinal();
            case Item.Check check -> 100 + check.finding().kind().ordinal();
            case Item.Reading reading -> 200 + reading.variant().variantClass().ordinal();
        };
    }
}
