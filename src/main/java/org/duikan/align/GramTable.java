package org.duikan.align;

import java.util.List;

/// The bags of both documents and how much each character pair tells: a pair that stands in many
/// units tells little, so form words and boilerplate weigh less than matter. The weight is the
/// square of the usual inverse document frequency, because the form of articles is alike across a
/// whole law.
final class GramTable {
    final GramBag[] base;
    final GramBag[] witness;
    final double[] weights;
    final double[] baseWeight;
    final double[] witnessWeight;

    private GramTable(GramBag[] base, GramBag[] witness, int grams) {
        this.base = base;
        this.witness = witness;
        this.weights = weights(base, witness, grams);
        this.baseWeight = totals(base);
        this.witnessWeight = totals(witness);
    }

    static GramTable of(List<Letters> base, List<Letters> witness) {
        GramIds ids = new GramIds();
        GramBag[] baseBags =
                base.stream().map(l -> GramBag.of(l.text(), ids)).toArray(GramBag[]::new);
        GramBag[] witnessBags =
                witness.stream().map(l -> GramBag.of(l.text(), ids)).toArray(GramBag[]::new);
        return new GramTable(baseBags, witnessBags, ids.size());
    }

    GramBag[] bags(Side side) {
        return side == Side.BASE ? base : witness;
    }

    double[] totals(Side side) {
        return side == Side.BASE ? baseWeight : witnessWeight;
    }

    Overlap overlap(int baseUnit, int witnessUnit) {
        double shared = base[baseUnit].shared(witness[witnessUnit], weights);
        return Overlap.of(
                baseUnit, witnessUnit, shared, baseWeight[baseUnit], witnessWeight[witnessUnit]);
    }

    private static double[] weights(GramBag[] base, GramBag[] witness, int grams) {
        int[] units = new int[grams];
        count(base, units);
        count(witness, units);
        double all = base.length + witness.length;
        double[] weights = new double[grams];
        for (int i = 0; i < grams; i++) {
            double rarity = Math.log(1 + all / units[i]);
            weights[i] = rarity * rarity;
        }
        return weights;
    }

    private static void count(GramBag[] bags, int[] units) {
        for (GramBag bag : bags) {
            for (int gram : bag.grams()) {
                units[gram]++;
            }
        }
    }

    private double[] totals(GramBag[] bags) {
        double[] totals = new double[bags.length];
        for (int i = 0; i < bags.length; i++) {
            totals[i] = bags[i].weight(weights);
        }
        return totals;
    }
}
