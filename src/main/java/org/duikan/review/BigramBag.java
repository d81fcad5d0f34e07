package org.duikan.review;

import org.duikan.text.FoldedText;

import java.util.HashMap;
import java.util.Map;

/// The pairs of neighbouring characters of a folded text, each with its count.
///
/// @param counts of the pairs; a text of one character has that character
/// @param size the sum of the counts
record BigramBag(Map<String, Integer> counts, int size) {

    static BigramBag of(String text) {
        String folded = FoldedText.fold(text);
        Map<String, Integer> counts = new HashMap<>();
        int pairs = Math.max(folded.length() - 1, Math.min(1, folded.length()));
        for (int i = 0; i < pairs; i++) {
            counts.merge(folded.substring(i, Math.min(i + 2, folded.length())), 1, Integer::sum);
        }
        return new BigramBag(counts, pairs);
    }

    /// Sørensen and Dice's coefficient: 1 for the same bag, 0 where nothing is shared.
    double likeness(BigramBag other) {
        if (size + other.size == 0) {
            return 1;
        }
        int common = 0;
        for (Map.Entry<String, Integer> pair : counts.entrySet()) {
            common += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (size + other.size);
    }
}
