package org.duikan.align;

import org.duikan.diff.Variant;

/// A variant inside a link. Its spans count in the texts of the two units named, so that links of
/// several units on a side (split, merged) still say where each difference stands.
///
/// @param baseUnit index of the base unit that `variant.base()` counts in
/// @param witnessUnit index of the witness unit that `variant.witness()` counts in
public record LinkVariant(int baseUnit, int witnessUnit, Variant variant) {}
