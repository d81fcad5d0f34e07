package org.duikan.sharing;

import org.duikan.text.FoldedText;

import java.util.HashSet;
import java.util.Set;

/// The words of a text, to see whether another is a print of the same document: its stretches of
/// [#LENGTH] folded characters.
final class CommonWords {
    /// Long enough that unrelated plans, full of the same phrases, share few.
    private static final int LENGTH = 12;

    private final Set<String> stretches = new HashSet<>();

    CommonWords(String text) {
        String folded = FoldedText.fold(text);
        for (int i = 0; i + LENGTH <= folded.length(); i++) {
            stretches.add(folded.substring(i, i + LENGTH));
        }
    }

    /// Which share of the smaller one's stretches the other has too, 0 to 1.
    double shareWith(CommonWords other) {
        boolean smaller = stretches.size() <= other.stretches.size();
        Set<String> few = smaller ? stretches : other.stretches;
        Set<String> many = smaller ? other.stretches : stretches;
        return few.isEmpty()
                ? 0
                : (double) few.stream().filter(many::contains).count() / few.size();
    }
}
