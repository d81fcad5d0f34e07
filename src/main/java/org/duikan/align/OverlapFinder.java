package org.duikan.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Finds for every unit the few units of the other document that share most with it, through an
/// index of character pairs.
///
/// Each unit looks up its rarest pairs first and stops when its share of work is used up, so the
/// cost grows with the number of units, not with its square.
final class OverlapFinder {
    private static final int KEPT = 8;
    private static final int LOOKUPS = 6_000;

    private final GramTable table;
    private final BooleanSupplier cancelled;

    OverlapFinder(GramTable table, BooleanSupplier cancelled) {
        this.table = table;
        this.cancelled = cancelled;
    }

    /// Every pair that is among the best of one of its two units, by base and witness.
    List<Overlap> find() {
        TreeSet<Long> pairs = new TreeSet<>();
        search(table.base, table.witness, (b, w) -> pairs.add(key(b, w)));
        search(table.witness, table.base, (w, b) -> pairs.add(key(b, w)));
        List<Overlap> found = new ArrayList<>(pairs.size());
        for (long pair : pairs) {
            found.add(table.overlap((int) (pair >>> 32), (int) pair));
        }
        return found;
    }

    private static long key(int base, int witness) {
        return (long) base << 32 | witness;
    }

    private void search(GramBag[] from, GramBag[] to, PairSink sink) {
        int[][] postings = postings(to);
        double[] weights = table.weights;
        double[] shared = new double[to.length];
        int[] touched = new int[to.length];
        for (int unit = 0; unit < from.length; unit++) {
            Cancellation.check(cancelled);
            int count = 0;
            int lookups = LOOKUPS;
            for (int gram : rarestFirst(from[unit], postings)) {
                int[] list = postings[gram];
                lookups -= list.length;
                if (lookups < 0) {
                    break;
                }
                for (int other : list) {
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weights[gram];
                }
            }
            keepBest(unit, shared, touched, count, to, sink);
        }
    }

    private void keepBest(
            int unit, double[] shared, int[] touched, int count, GramBag[] to, PairSink sink) {
        double[] totals = to == table.witness ? table.witnessWeight : table.baseWeight;
        double own = to == table.witness ? table.baseWeight[unit] : table.witnessWeight[unit];
        Arrays.sort(touched, 0, count);
        best(touched, count, i -> shared[i] / (own + totals[i]), i -> sink.add(unit, i));
        best(touched, count, i -> shared[i], i -> sink.add(unit, i));
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
    }

    private static void best(
            int[] touched,
            int count,
            java.util.function.IntToDoubleFunction score,
            java.util.function.IntConsumer sink) {
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
            sink.accept(kept[i]);
        }
    }

    private static int[] rarestFirst(GramBag bag, int[][] postings) {
        return Arrays.stream(bag.grams())
                .boxed()
                .sorted(Comparator.comparingInt(g -> postings[g].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[][] postings(GramBag[] bags) {
        int[] sizes = new int[table.weights.length];
        for (GramBag bag : bags) {
            for (int gram : bag.grams()) {
                sizes[gram]++;
            }
        }
        int[][] postings = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            postings[i] = new int[sizes[i]];
        }
        for (int unit = bags.length - 1; unit >= 0; unit--) {
            for (int gram : bags[unit].grams()) {
                postings[gram][--sizes[gram]] = unit;
            }
        }
        return postings;
    }

    private interface PairSink {
        void add(int from, int to);
    }
}
