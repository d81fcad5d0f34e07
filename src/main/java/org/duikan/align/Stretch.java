package org.duikan.align;

/// A run of letters that stands, all but a few, in a base unit and in a witness unit.
///
/// @param baseFrom start in the letters of the base unit
/// @param baseTo end there
/// @param witnessFrom start in the letters of the witness unit
/// @param witnessTo end there
record Stretch(int base, int witness, int baseFrom, int baseTo, int witnessFrom, int witnessTo) {

    int length() {
        return Math.min(baseTo - baseFrom, witnessTo - witnessFrom);
    }

    /// Whether another stretch goes on where this one ends, on nearly the same diagonal.
    boolean reaches(Stretch next, int gap) {
        int baseGap = next.baseFrom - baseTo;
        int witnessGap = next.witnessFrom - witnessTo;
        return base == next.base
                && witness == next.witness
                && Math.max(baseGap, witnessGap) <= gap
                && next.witnessTo > witnessTo
                && next.witnessFrom >= witnessFrom;
    }

    Stretch cover(Stretch next) {
        return new Stretch(
                base,
                witness,
                Math.min(baseFrom, next.baseFrom),
                Math.max(baseTo, next.baseTo),
                Math.min(witnessFrom, next.witnessFrom),
                Math.max(witnessTo, next.witnessTo));
    }
}
