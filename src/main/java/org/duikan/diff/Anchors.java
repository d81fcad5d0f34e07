package org.duikan.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pins two long rows of keys together where both have the same stretch exactly once.
///
/// Stretches are sampled by their own content (one in eight), so that both rows sample the same
/// ones whatever was put in before them. Of all pins the longest chain that runs forward in both
/// rows is kept.
final class Anchors {
    private static final int LENGTH = 12;
    private static final long SAMPLE = 7;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int TWICE = -1;

    private Anchors() {}

    /// Equal stretches of the two ranges of `core`, ascending in both, not overlapping.
    static List<Edit> between(int[] a, int[] b, Edit core) {
        Map<Long, Integer> placesA = places(a, core.a0(), core.a1());
        Map<Long, Integer> placesB = places(b, core.b0(), core.b1());
        List<int[]> pairs = new ArrayList<>();
        placesA.forEach(
                (hash, i) -> {
                    int j = placesB.getOrDefault(hash, TWICE);
                    if (i != TWICE
                            && j != TWICE
                            && Arrays.equals(a, i, i + LENGTH, b, j, j + LENGTH)) {
                        pairs.add(new int[] {i, j});
                    }
                });
        pairs.sort((p, q) -> Integer.compare(p[0], q[0]));
        return withoutOverlap(chain(pairs));
    }

    private static Map<Long, Integer> places(int[] keys, int from, int to) {
        Map<Long, Integer> places = new HashMap<>();
        long top = 1;
        for (int i = 1; i < LENGTH; i++) {
            top *= FACTOR;
        }
        long hash = 0;
        for (int i = from; i < to; i++) {
            if (i - from >= LENGTH) {
                hash -= top * keys[i - LENGTH];
            }
            hash = hash * FACTOR + keys[i];
            if (i - from >= LENGTH - 1 && ((hash ^ hash >>> 32) & SAMPLE) == 0) {
                places.merge(hash, i - LENGTH + 1, (one, other) -> TWICE);
            }
        }
        return places;
    }

    /// The longest chain that ascends on the second side (patience sorting).
    private static List<int[]> chain(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[p] = low == 0 ? -1 : tails[low - 1];
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int p = length == 0 ? -1 : tails[length - 1]; p >= 0; p = previous[p]) {
            chain.add(pairs.get(p));
        }
        return chain.reversed();
    }

    private static List<Edit> withoutOverlap(List<int[]> chain) {
        List<Edit> pins = new ArrayList<>();
        int endA = 0;
        int endB = 0;
        for (int[] pair : chain) {
            if (pins.isEmpty() || pair[0] >= endA && pair[1] >= endB) {
                endA = pair[0] + LENGTH;
                endB = pair[1] + LENGTH;
                pins.add(new Edit(pair[0], endA, pair[1], endB));
            }
        }
        return pins;
    }
}
