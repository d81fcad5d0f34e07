package org.duikan.align;

/// One of the two documents of a comparison.
enum Side {
    BASE,
    WITNESS;

    Side other() {
        return this == BASE ? WITNESS : BASE;
    }

    int of(Overlap overlap) {
        return this == BASE ? overlap.base() : overlap.witness();
    }

    /// The share of this side's unit that the other side holds.
    double covered(Overlap overlap) {
        return this == BASE ? overlap.ofBase() : overlap.ofWitness();
    }
}
