package org.duikan.align;

import java.util.List;

/// Links the units that are plainly each other's counterpart: more alike than either is to any
/// other unit, by a clear margin.
final class AnchorStep {
    private static final double ALIKE = 0.5;
    private static final double ALIKE_ELSEWHERE = 0.6;
    private static final double MARGIN = 0.05;

    private AnchorStep() {}

    static void apply(MatchBoard board) {
        List<Overlap> open = board.overlaps.stream().filter(board::isFree).toList();
        double[][] base = bestTwo(open, Side.BASE, board.table.base.length);
        double[][] witness = bestTwo(open, Side.WITNESS, board.table.witness.length);
        List<Overlap> anchors =
                open.stream()
                        .filter(
                                o ->
                                        o.likeness() >= ALIKE
                                                && stands(o, base[o.base()])
                                                && stands(o, witness[o.witness()])
                                                && board.isOpen(o))
                        .toList();
        HeaviestIncreasing.of(anchors, Overlap::likeness).forEach(board::link);
        anchors.stream()
                .filter(o -> o.likeness() >= ALIKE_ELSEWHERE && board.isOpen(o))
                .forEach(board::link);
    }

    private static boolean stands(Overlap pair, double[] bestTwo) {
        return pair.likeness() >= bestTwo[0] && pair.likeness() >= bestTwo[1] + MARGIN;
    }

    private static double[][] bestTwo(List<Overlap> pairs, Side side, int units) {
        double[][] best = new double[units][2];
        for (Overlap pair : pairs) {
            double[] two = best[side.of(pair)];
            if (pair.likeness() > two[0]) {
                two[1] = two[0];
                two[0] = pair.likeness();
            } else {
                two[1] = Math.max(two[1], pair.likeness());
            }
        }
        return best;
    }
}
