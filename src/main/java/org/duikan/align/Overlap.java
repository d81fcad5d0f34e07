package org.duikan.align;

import java.util.Comparator;

/// How much of their matter a base unit and a witness unit share.
///
/// @param likeness share of both together that is common, 0..1
/// @param ofBase share of the base unit found in the witness unit
/// @param ofWitness share of the witness unit found in the base unit
record Overlap(int base, int witness, double likeness, double ofBase, double ofWitness) {

    /// Strongest first; equal ones in an order that does not depend on how they were found.
    static final Comparator<Overlap> STRONGEST =
            Comparator.comparingDouble(Overlap::likeness)
                    .reversed()
                    .thenComparingInt(o -> Math.abs(o.base - o.witness))
                    .thenComparingInt(o -> o.base + o.witness)
                    .thenComparingInt(Overlap::base);

    static Overlap of(
            int base, int witness, double shared, double baseWeight, double witnessWeight) {
        return new Overlap(
                base,
                witness,
                share(2 * shared, baseWeight + witnessWeight),
                share(shared, baseWeight),
                share(shared, witnessWeight));
    }

    double larger() {
        return Math.max(ofBase, ofWitness);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.min(1, part / whole);
    }
}
