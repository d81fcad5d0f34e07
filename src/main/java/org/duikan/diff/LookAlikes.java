package org.duikan.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// 形近字: which readings look so much alike that an eye or a scanner takes one for the other.
///
/// The table is `look-alikes.txt`, our own. Immutable and thread-safe.
public final class LookAlikes {
    private static final Map<String, Set<String>> ALIKE = read();

    private LookAlikes() {}

    /// Whether two different readings look alike: single characters or short strings (`rn`, `m`).
    public static boolean alike(String one, String other) {
        return !one.equals(other) && ALIKE.getOrDefault(one, Set.of()).contains(other);
    }

    /// The look-alikes that two readings of one length differ in, each as `己/已`: why a variant is
    /// suspected. Empty where the readings have another length and are no look-alikes as a whole.
    public static List<String> pairs(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        if (left.length != right.length) {
            return alike(one, other) ? List.of(one + "/" + other) : List.of();
        }
        return IntStream.range(0, left.length)
                .filter(i -> alike(Character.toString(left[i]), Character.toString(right[i])))
                .mapToObj(i -> Character.toString(left[i]) + "/" + Character.toString(right[i]))
                .toList();
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> alike = new HashMap<>();
        for (String line : TableFile.lines("look-alikes.txt")) {
            Set<String> group = Set.of(line.strip().split("\\s+"));
            for (String reading : group) {
                alike.computeIfAbsent(reading, r -> new HashSet<>()).addAll(group);
            }
        }
        return Map.copyOf(alike);
    }
}
