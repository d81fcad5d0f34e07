package org.duikan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Finds for every unit the few units of the other document, and of its own, that share most with
/// it.
final class OverlapFinder {
    private final GramTable table;
    private final GramIndex baseIndex;
    private final GramIndex witnessIndex;
    private final BooleanSupplier cancelled;

    OverlapFinder(GramTable table, BooleanSupplier cancelled) {
        this.table = table;
        this.baseIndex = new GramIndex(table.base, table.baseWeight, table.weights);
        this.witnessIndex = new GramIndex(table.witness, table.witnessWeight, table.weights);
        this.cancelled = cancelled;
    }

    /// Every pair that is among the best of one of its two units, by base and witness.
    List<Overlap> find() {
        TreeSet<Long> pairs = new TreeSet<>();
        for (int b = 0; b < table.base.length; b++) {
            Cancellation.check(cancelled);
            long base = b;
            witnessIndex.search(
                    table.base[b], table.baseWeight[b], -1, w -> pairs.add(base << 32 | w));
        }
        for (int w = 0; w < table.witness.length; w++) {
            Cancellation.check(cancelled);
            long witness = w;
            baseIndex.search(
                    table.witness[w],
                    table.witnessWeight[w],
                    -1,
                    b -> pairs.add((long) b << 32 | witness));
        }
        List<Overlap> found = new ArrayList<>(pairs.size());
        for (long pair : pairs) {
            found.add(table.overlap((int) (pair >>> 32), (int) pair));
        }
        return found;
    }

    /// The unit of its own document most like each unit; -1 where none shares anything.
    int[] kin(Side side) {
        GramBag[] bags = table.bags(side);
        double[] totals = table.totals(side);
        GramIndex index = side == Side.BASE ? baseIndex : witnessIndex;
        int[] kin = new int[bags.length];
        for (int unit = 0; unit < bags.length; unit++) {
            Cancellation.check(cancelled);
            int[] first = {-1};
            index.search(
                    bags[unit],
                    totals[unit],
                    unit,
                    other -> first[0] = first[0] < 0 ? other : first[0]);
            kin[unit] = first[0];
        }
        return kin;
    }
}
