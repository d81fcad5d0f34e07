package org.duikan.align;

import java.util.Comparator;
import java.util.List;

/// Links an open unit that stands nearly whole in a much longer open one, wherever that is: several
/// units made one are each too small a part of it to be alike.
final class HoldStep {
    private static final double HELD = 0.6;

    /// What other units hold of it is no more than this part: a turn of phrase stands in many.
    private static final double ELSEWHERE = 0.6;

    private HoldStep() {}

    static void apply(MatchBoard board) {
        for (Side side : Side.values()) {
            double[][] shares = shares(board, side);
            List<Overlap> held =
                    board.overlaps.stream()
                            .filter(o -> side.covered(o) >= HELD && board.isOpen(o))
                            .filter(o -> standsOut(side.covered(o), shares[side.of(o)]))
                            .sorted(
                                    Comparator.comparingDouble(Overlap::likeness)
                                            .reversed()
                                            .thenComparing(Overlap.STRONGEST))
                            .toList();
            held.stream().filter(board::isOpen).forEachOrdered(board::link);
        }
    }

    private static boolean standsOut(double share, double[] two) {
        return share >= two[0] && two[1] <= ELSEWHERE * share;
    }

    private static double[][] shares(MatchBoard board, Side side) {
        double[][] best = new double[board.table.bags(side).length][2];
        for (Overlap pair : board.overlaps) {
            double[] two = best[side.of(pair)];
            double share = side.covered(pair);
            two[1] = Math.max(two[1], Math.min(two[0], share));
            two[0] = Math.max(two[0], share);
        }
        return best;
    }
}
