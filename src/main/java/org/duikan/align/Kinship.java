package org.duikan.align;

/// Tells counterparts from articles that merely have the same form.
///
/// The licences, duties and penalties of a law are worded alike. Two such articles are counterparts
/// only where each has something of what sets the other apart from the article of its own document
/// that it resembles most.
final class Kinship {
    /// Units less alike than this do not share a form.
    private static final double SAME_FORM = 0.5;

    /// A pair more alike than its units are to their kin by this much needs no further proof.
    private static final double PLAINLY_NEARER = 0.2;

    private static final double OF_ITS_OWN = 0.3;

    private final GramTable table;
    private final int[] baseKin;
    private final int[] witnessKin;

    Kinship(GramTable table, OverlapFinder finder) {
        this.table = table;
        this.baseKin = finder.kin(Side.BASE);
        this.witnessKin = finder.kin(Side.WITNESS);
    }

    boolean mayBeSame(Overlap pair) {
        return holdsOwn(Side.BASE, pair) && holdsOwn(Side.WITNESS, pair);
    }

    private boolean holdsOwn(Side side, Overlap pair) {
        int unit = side.of(pair);
        int kin = (side == Side.BASE ? baseKin : witnessKin)[unit];
        if (kin < 0) {
            return true;
        }
        GramBag own = table.bags(side)[unit];
        GramBag others = table.bags(side)[kin];
        double shared = own.shared(others, table.weights);
        double likeness = 2 * shared / (table.totals(side)[unit] + table.totals(side)[kin]);
        if (likeness < SAME_FORM || pair.likeness() >= likeness + PLAINLY_NEARER) {
            return true;
        }
        GramBag apart = own.without(others);
        double all = apart.weight(table.weights);
        GramBag counterpart = table.bags(side.other())[side.other().of(pair)];
        return all <= 0 || apart.shared(counterpart, table.weights) >= OF_ITS_OWN * all;
    }
}
