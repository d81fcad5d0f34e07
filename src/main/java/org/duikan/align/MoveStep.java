package org.duikan.align;

import java.util.List;

/// Links open units wherever they stand, the most alike first: moved, and perhaps edited too.
///
/// Away from its place only likeness speaks for a pair, so a pair must be more alike than either
/// unit is to any other, linked or not: articles of one form are alike without being the same.
final class MoveStep {
    private static final double PLAIN = 0.6;
    private static final double SLACK = 0.02;

    private MoveStep() {}

    static void apply(MatchBoard board, double alike) {
        double[] base = best(board.overlaps, Side.BASE, board.table.base.length);
        double[] witness = best(board.overlaps, Side.WITNESS, board.table.witness.length);
        board.overlaps.stream()
                .filter(o -> o.likeness() >= alike)
                .filter(
                        o ->
                                o.likeness() >= PLAIN
                                        || o.likeness() + SLACK
                                                >= Math.max(base[o.base()], witness[o.witness()]))
                .sorted(Overlap.STRONGEST)
                .forEachOrdered(
                        o -> {
                            if (board.isOpen(o)) {
                                board.link(o);
                            }
                        });
    }

    private static double[] best(List<Overlap> pairs, Side side, int units) {
        double[] best = new double[units];
        for (Overlap pair : pairs) {
            int unit = side.of(pair);
            best[unit] = Math.max(best[unit], pair.likeness());
        }
        return best;
    }
}
