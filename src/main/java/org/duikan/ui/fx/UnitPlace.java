package org.duikan.ui.fx;

/// A place on the desk, named by units.
///
/// @param base index of the base unit
/// @param witness index of the first witness's unit, or -1 where only the base's is meant
public record UnitPlace(int base, int witness) {}
