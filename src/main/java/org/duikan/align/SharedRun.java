package org.duikan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A run of letters that stands in two texts and goes on in neither direction.
///
/// @param from start in the first text
/// @param to end there
record SharedRun(int from, int to) {
    private static final int SHORTEST = 2;

    int length() {
        return to - from;
    }

    /// The longest runs of two plain texts, not overlapping in the first, in its order; runs do not
    /// reach over marks.
    static List<SharedRun> of(String one, String other) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at + SHORTEST <= other.length(); at++) {
            places.computeIfAbsent(other.substring(at, at + SHORTEST), k -> new ArrayList<>())
                    .add(at);
        }
        List<SharedRun> found = new ArrayList<>();
        for (int at = 0; at + SHORTEST <= one.length(); at++) {
            int length = 0;
            for (int place : places.getOrDefault(one.substring(at, at + SHORTEST), List.of())) {
                length = Math.max(length, common(one, at, other, place));
            }
            if (length >= SHORTEST) {
                found.add(new SharedRun(at, at + length));
            }
        }
        return longestFirst(found);
    }

    private static int common(String one, int at, String other, int place) {
        int length = 0;
        while (at + length < one.length()
                && place + length < other.length()
                && one.charAt(at + length) == other.charAt(place + length)
                && Character.isLetterOrDigit(one.charAt(at + length))) {
            length++;
        }
        return length;
    }

    private static List<SharedRun> longestFirst(List<SharedRun> runs) {
        List<SharedRun> sorted = new ArrayList<>(runs);
        sorted.sort(
                Comparator.comparingInt(SharedRun::length)
                        .reversed()
                        .thenComparingInt(SharedRun::from));
        List<SharedRun> kept = new ArrayList<>();
        for (SharedRun run : sorted) {
            if (kept.stream().noneMatch(k -> k.from < run.to && run.from < k.to)) {
                kept.add(run);
            }
        }
        kept.sort(Comparator.comparingInt(SharedRun::from));
        return kept;
    }
}
