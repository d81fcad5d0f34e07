package org.duikan.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The two highest likenesses of every unit, to tell how far a pair stands out.
final class Nearest {
    private final double[][] base;
    private final double[][] witness;

    private Nearest(double[][] base, double[][] witness) {
        this.base = base;
        this.witness = witness;
    }

    /// @param pairs each once
    static Nearest of(List<Overlap> pairs, GramTable table) {
        return new Nearest(
                bestTwo(pairs, Side.BASE, table.base.length, Overlap::likeness),
                bestTwo(pairs, Side.WITNESS, table.witness.length, Overlap::likeness));
    }

    /// How alike either unit of a pair is to any unit but the other of the pair.
    double beside(Overlap pair) {
        return Math.max(beside(pair, base[pair.base()]), beside(pair, witness[pair.witness()]));
    }

    private static double beside(Overlap pair, double[] two) {
        return pair.likeness() >= two[0] ? two[1] : two[0];
    }

    /// The two highest figures of each unit of a side, the highest first; 0 where there are fewer.
    ///
    /// @param figure of a pair
    static double[][] bestTwo(
            List<Overlap> pairs, Side side, int units, ToDoubleFunction<Overlap> figure) {
        double[][] best = new double[units][2];
        for (Overlap pair : pairs) {
            double[] two = best[side.of(pair)];
            double one = figure.applyAsDouble(pair);
            two[1] = Math.max(two[1], Math.min(two[0], one));
            two[0] = Math.max(two[0], one);
        }
        return best;
    }
}
