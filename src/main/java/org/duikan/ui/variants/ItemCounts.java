package org.duikan.ui.variants;

import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Verdict;

import java.util.EnumMap;
import java.util.Map;

/// How many items there are, counted in one go.
///
/// @param kinds how many items of each kind
/// @param verdicts how many items that are to be judged have each verdict
/// @param ignored how many need not be judged
record ItemCounts(
        Map<ItemFilter.Kind, Integer> kinds, Map<Verdict, Integer> verdicts, int ignored) {
    static final ItemCounts NONE = new ItemCounts(Map.of(), Map.of(), 0);

    static ItemCounts of(JudgedCollation judged) {
        int[] kinds = new int[ItemFilter.Kind.values().length];
        int[] verdicts = new int[Verdict.values().length];
        for (int item = 0; item < judged.collation().items().size(); item++) {
            Verdict verdict = judged.verdict(item);
            for (ItemFilter.Kind kind : ItemFilter.Kind.values()) {
                kinds[kind.ordinal()] += kind.takes(judged, item) ? 1 : 0;
            }
            verdicts[verdict.ordinal()] += judged.collation().isIgnored(item) ? 0 : 1;
        }
        return new ItemCounts(
                map(ItemFilter.Kind.class, kinds),
                map(Verdict.class, verdicts),
                judged.collation().ignored().cardinality());
    }

    private static <E extends Enum<E>> Map<E, Integer> map(Class<E> of, int[] counts) {
        Map<E, Integer> map = new EnumMap<>(of);
        for (E one : of.getEnumConstants()) {
            map.put(one, counts[one.ordinal()]);
        }
        return map;
    }

    int of(ItemFilter.Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /// How many items are to be judged.
    int toJudge() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
