package org.duikan.anchor;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The characters of a stretch that still stand together and in order in another text.
///
/// @param first the first of them
/// @param last the last of them
/// @param kept how many they are
/// @param survivors how many characters of the stretch stand anywhere in the other text
record Block(int first, int last, int kept, int survivors) {
    /// What may be put in between two characters besides as much again as the whole stretch.
    static final int PUT_IN = 8;

    private record Run(int first, int last, int kept) {}

    /// The largest block; empty where no character is kept.
    static Optional<Block> of(CharacterMap map, TextSpan span) {
        List<Run> runs = runs(map, span);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Run longest = longestChain(map, runs, span.length() + PUT_IN);
        int survivors = runs.stream().mapToInt(Run::kept).sum();
        return Optional.of(new Block(longest.first, longest.last, longest.kept, survivors));
    }

    private static List<Run> runs(CharacterMap map, TextSpan span) {
        List<Run> runs = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (map.isKept(i)) {
                Run last = runs.isEmpty() ? null : runs.getLast();
                if (last != null && follows(map, last.last, i, span.length() + PUT_IN)) {
                    runs.set(runs.size() - 1, new Run(last.first, i, last.kept + 1));
                } else {
                    runs.add(new Run(i, i, 1));
                }
            }
        }
        return runs;
    }

    private static boolean follows(CharacterMap map, int one, int next, int most) {
        int distance = map.image(next) - map.image(one);
        return distance > 0 && distance - (next - one) <= most;
    }

    /// What moved away in the middle does not tear the rest apart. Quadratic in the runs, which are
    /// no more than the units the stretch lies in, as a rule.
    private static Run longestChain(CharacterMap map, List<Run> runs, int most) {
        List<Run> chains = new ArrayList<>();
        Run longest = runs.getFirst();
        for (Run run : runs) {
            Run chain = run;
            for (Run before : chains) {
                if (before.kept + run.kept > chain.kept
                        && follows(map, before.last, run.first, most)) {
                    chain = new Run(before.first, run.last, before.kept + run.kept);
                }
            }
            chains.add(chain);
            longest = chain.kept > longest.kept ? chain : longest;
        }
        return longest;
    }
}
