package org.duikan.sharing;

import org.duikan.text.FoldedText;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a text, to see whether another is a print of the same document: its stretches of
/// [#LENGTH] folded characters.
final class CommonWords {
    /// Long enough that unrelated plans, full of the same phrases, share few.
    private static final int LENGTH = 12;

    private final Set<String> stretches = new HashSet<>();

    CommonWords(String text) {
        add(text);
    }

    /// The words of several pieces of one text.
    CommonWords(List<String> pieces) {
        pieces.forEach(this::add);
    }

    private void add(String text) {
        String folded = FoldedText.fold(text);
        for (int i = 0; i + LENGTH <= folded.length(); i++) {
            stretches.add(folded.substring(i, i + LENGTH));
        }
    }

    /// Which share of the stretches another has too, 0 to 1; 0 where there are none.
    double shareIn(CommonWords other) {
        long shared = stretches.stream().filter(other.stretches::contains).count();
        return stretches.isEmpty() ? 0 : (double) shared / stretches.size();
    }

    /// Which share of the smaller one's stretches the other has too, 0 to 1.
    double shareWith(CommonWords other) {
        return stretches.size() <= other.stretches.size() ? shareIn(other) : other.shareIn(this);
    }
}
