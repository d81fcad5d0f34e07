package org.duikan.align;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Few weights among very many dimensions.
///
/// @param keys ascending
/// @param values beside `keys`
record SparseVector(int[] keys, double[] values) {

    /// Brings weights to length one, or to less where they are few.
    ///
    /// @param smoothing weights shorter than this say little and stay short; 0 for none
    static SparseVector of(Map<Integer, Double> weights, double smoothing) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(weights);
        double squares = smoothing * smoothing;
        for (double value : sorted.values()) {
            squares += value * value;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        return new SparseVector(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToDouble(v -> v / length).toArray());
    }

    double dot(SparseVector other) {
        double sum = 0;
        for (int i = 0, k = 0; i < keys.length && k < other.keys.length; ) {
            int order = Integer.compare(keys[i], other.keys[k]);
            if (order == 0) {
                sum += values[i] * other.values[k];
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    double get(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : values[at];
    }
}
