package org.duikan.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
