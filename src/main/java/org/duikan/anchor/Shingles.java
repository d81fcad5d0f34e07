package org.duikan.anchor;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where a text shares most runs of three characters with a pattern.
final class Shingles {
    private static final int RUN = 3;
    private static final int BITS = 16;

    /// Runs that stand more often than this say nothing of the place.
    private static final int COMMON = 64;

    /// Places on diagonals this close are one place.
    private static final int NEAR = 8;

    private static final int WINDOWS = 6;

    /// A place that shares so many times fewer runs than the best is not worth a look.
    private static final int BEHIND = 3;

    /// A place of a likeness of 0.6 shares about so many of the runs: each needs three characters.
    private static final double SHARE = 0.2;

    private final String text;
    private final Map<Long, Integer> lastPlaces = new HashMap<>();
    private final int[] placeBefore;

    Shingles(String text) {
        this.text = text;
        placeBefore = new int[text.length()];
        for (int i = 0; i + RUN <= text.length(); i++) {
            Integer before = lastPlaces.put(run(text, i), i);
            placeBefore[i] = before == null ? -1 : before;
        }
    }

    private static long run(String text, int at) {
        return (long) text.charAt(at) << 2 * BITS
                | (long) text.charAt(at + 1) << BITS
                | text.charAt(at + 2);
    }

    /// The stretches of the text that share most with a pattern, wide enough to hold it with a
    /// quarter of its length put in.
    List<TextSpan> windows(String pattern) {
        int[] votes = votes(pattern);
        int least = (int) Math.max(1, SHARE * (pattern.length() - RUN + 1));
        List<TextSpan> windows = new ArrayList<>();
        while (windows.size() < WINDOWS) {
            int best = best(votes);
            int most = best < 0 ? 0 : votes[best] + votes[best + 1];
            if (most < least) {
                break;
            }
            least = Math.max(least, most / BEHIND);
            windows.add(window(best, pattern.length()));
            Arrays.fill(votes, Math.max(0, best - 1), Math.min(votes.length, best + 3), 0);
        }
        return windows;
    }

    private int[] votes(String pattern) {
        int[] votes = new int[(text.length() + pattern.length()) / NEAR + 2];
        for (int j = 0; j + RUN <= pattern.length(); j++) {
            int place = lastPlaces.getOrDefault(run(pattern, j), -1);
            for (int hops = 0; place >= 0 && hops < COMMON; hops++) {
                votes[(place - j + pattern.length()) / NEAR]++;
                place = placeBefore[place];
            }
        }
        return votes;
    }

    private static int best(int[] votes) {
        int best = -1;
        int most = 0;
        for (int i = 0; i + 1 < votes.length; i++) {
            if (votes[i] + votes[i + 1] > most) {
                most = votes[i] + votes[i + 1];
                best = i;
            }
        }
        return best;
    }

    private TextSpan window(int bucket, int length) {
        int start = bucket * NEAR - length;
        int slack = NEAR + length / 8;
        return new TextSpan(
                Math.clamp(start - slack, 0, text.length()),
                Math.clamp(start + 2 * NEAR + length + slack, 0, text.length()));
    }
}
