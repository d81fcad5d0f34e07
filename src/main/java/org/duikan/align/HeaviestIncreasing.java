package org.duikan.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Picks from pairs of units the heaviest set that runs in the same order on both sides, each unit
/// at most once. Grows as n log n.
final class HeaviestIncreasing {

    private HeaviestIncreasing() {}

    /// @param weight positive
    static List<Overlap> of(List<Overlap> pairs, ToDoubleFunction<Overlap> weight) {
        List<Overlap> sorted = new ArrayList<>(pairs);
        // A later witness first, so that two pairs of one base unit never follow each other.
        sorted.sort(
                Comparator.comparingInt(Overlap::base)
                        .thenComparing(Comparator.comparingInt(Overlap::witness).reversed()));
        int[] places = sorted.stream().mapToInt(Overlap::witness).sorted().distinct().toArray();
        double[] sums = new double[sorted.size()];
        int[] before = new int[sorted.size()];
        int[] tree = new int[places.length + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            int place = Arrays.binarySearch(places, sorted.get(i).witness());
            before[i] = bestBelow(tree, sums, place);
            sums[i] = weight.applyAsDouble(sorted.get(i)) + (before[i] < 0 ? 0 : sums[before[i]]);
            raise(tree, sums, place, i);
            last = last < 0 || sums[i] > sums[last] ? i : last;
        }
        List<Overlap> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int bestBelow(int[] tree, double[] sums, int place) {
        int best = -1;
        for (int at = place; at > 0; at -= at & -at) {
            if (tree[at] >= 0 && (best < 0 || sums[tree[at]] > sums[best])) {
                best = tree[at];
            }
        }
        return best;
    }

    private static void raise(int[] tree, double[] sums, int place, int entry) {
        for (int at = place + 1; at < tree.length; at += at & -at) {
            if (tree[at] < 0 || sums[entry] > sums[tree[at]]) {
                tree[at] = entry;
            }
        }
    }
}
