package org.duikan.align;

/// How many of some units have a counterpart.
///
/// @param taken units with a counterpart
/// @param total all units counted
public record Coverage(int taken, int total) {

    /// 0..1; 0 where nothing was counted.
    public double share() {
        return total == 0 ? 0 : (double) taken / total;
    }
}
