package org.duikan.structure;

import java.util.HashMap;
import java.util.Map;

/// Where two characters stand side by side in a text: which words are at home in it. Indexed in one
/// pass when first asked, as most texts have no seam.
final class WordPairs {
    /// A pair more frequent than this has shown by then what stands around it.
    private static final int MOST_LOOKED_AT = 200;

    private final String text;
    private Map<Integer, Integer> last;
    private int[] previous;

    WordPairs(String text) {
        this.text = text;
    }

    /// Whether `first` and `second` stand together somewhere in a line, with more of the line
    /// behind them that does not start with `not`.
    boolean hasNotBefore(char first, char second, char not) {
        int seen = 0;
        for (int at = find(first, second); at >= 0 && seen < MOST_LOOKED_AT; at = previous[at]) {
            if (isOther(at + 2, not)) {
                return true;
            }
            seen++;
        }
        return false;
    }

    /// Whether `first` and `second` stand together somewhere in a line, with more of the line
    /// before them that does not end with `not`.
    boolean hasNotBehind(char not, char first, char second) {
        int seen = 0;
        for (int at = find(first, second); at >= 0 && seen < MOST_LOOKED_AT; at = previous[at]) {
            if (isOther(at - 1, not)) {
                return true;
            }
            seen++;
        }
        return false;
    }

    private boolean isOther(int at, char not) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) != not
                && !Marks.isBlank(text.charAt(at));
    }

    /// The last place of a pair, from which `previous` leads to the others; -1 where there is none.
    private int find(char first, char second) {
        if (last == null) {
            last = new HashMap<>();
            previous = new int[text.length()];
            for (int i = 0; i + 1 < text.length(); i++) {
                Integer before = last.put(key(text.charAt(i), text.charAt(i + 1)), i);
                previous[i] = before == null ? -1 : before;
            }
        }
        return last.getOrDefault(key(first, second), -1);
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
