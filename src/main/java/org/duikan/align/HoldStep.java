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
            double[][] shares =
                    Nearest.bestTwo(
                            board.overlaps, side, board.table.bags(side).length, side::covered);
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
}
