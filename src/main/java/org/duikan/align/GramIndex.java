package org.duikan.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/// Finds the units of one document that share most with a given bag, through an index of character
/// pairs.
///
/// A search looks up the rarest pairs first and stops when its share of work is used up, so that
/// searching for all units grows with their number, not with its square. Not thread-safe.
final class GramIndex {
    private static final int KEPT = 8;
    private static final int LOOKUPS = 6_000;

    private final double[] weights;
    private final double[] totals;
    private final int[][] postings;
    private final double[] shared;
    private final int[] touched;

    GramIndex(GramBag[] bags, double[] totals, double[] weights) {
        this.weights = weights;
        this.totals = totals;
        this.postings = postings(bags, weights.length);
        this.shared = new double[bags.length];
        this.touched = new int[bags.length];
    }

    /// Calls `found` with the units most alike, then with those that hold most of the bag; a unit
    /// may come twice.
    ///
    /// @param weight the weight of the bag
    /// @param without a unit left out, or -1
    void search(GramBag bag, double weight, int without, IntConsumer found) {
        int count = touch(bag, without);
        Arrays.sort(touched, 0, count);
        best(count, unit -> shared[unit] / (weight + totals[unit]), found);
        best(count, unit -> shared[unit], found);
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
    }

    private int touch(GramBag bag, int without) {
        int count = 0;
        int lookups = LOOKUPS;
        for (int gram : rarestFirst(bag)) {
            lookups -= postings[gram].length;
            if (lookups < 0) {
                break;
            }
            for (int unit : postings[gram]) {
                if (unit != without && shared[unit] == 0) {
                    touched[count++] = unit;
                }
                shared[unit] += unit == without ? 0 : weights[gram];
            }
        }
        return count;
    }

    private void best(int count, IntToDoubleFunction score, IntConsumer found) {
        int[] kept = new int[KEPT];
        double[] scores = new double[KEPT];
        int size = 0;
        for (int i = 0; i < count; i++) {
            double value = score.applyAsDouble(touched[i]);
            int at = size;
            while (at > 0 && scores[at - 1] < value) {
                at--;
            }
            if (at < KEPT) {
                size = Math.min(KEPT, size + 1);
                System.arraycopy(kept, at, kept, at + 1, size - 1 - at);
                System.arraycopy(scores, at, scores, at + 1, size - 1 - at);
                kept[at] = touched[i];
                scores[at] = value;
            }
        }
        for (int i = 0; i < size; i++) {
            found.accept(kept[i]);
        }
    }

    private int[] rarestFirst(GramBag bag) {
        return Arrays.stream(bag.grams())
                .boxed()
                .sorted(Comparator.comparingInt(gram -> postings[gram].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[][] postings(GramBag[] bags, int grams) {
        int[] sizes = new int[grams];
        for (GramBag bag : bags) {
            for (int gram : bag.grams()) {
                sizes[gram]++;
            }
        }
        int[][] postings = new int[grams][];
        for (int i = 0; i < grams; i++) {
            postings[i] = new int[sizes[i]];
        }
        for (int unit = bags.length - 1; unit >= 0; unit--) {
            for (int gram : bags[unit].grams()) {
                postings[gram][--sizes[gram]] = unit;
            }
        }
        return postings;
    }
}
