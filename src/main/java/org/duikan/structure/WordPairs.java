package org.duikan.structure;

import java.util.HashMap;
import java.util.Map;

/// How often two characters stand side by side in a text: which words are at home in it. Counted in
/// one pass when first asked for, as most texts have no seam.
final class WordPairs {
    private final String text;
    private Map<Integer, Integer> counts;

    WordPairs(String text) {
        this.text = text;
    }

    /// Pairs in one line only: what a line end parts is no pair.
    int count(char first, char second) {
        if (counts == null) {
            counts = new HashMap<>();
            for (int i = 1; i < text.length(); i++) {
                counts.merge(key(text.charAt(i - 1), text.charAt(i)), 1, Integer::sum);
            }
        }
        return counts.getOrDefault(key(first, second), 0);
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
