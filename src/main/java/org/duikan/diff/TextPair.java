package org.duikan.diff;

import org.duikan.text.Passage;

/// The two passages compared, with their tokens.
record TextPair(Passage base, Passage witness, Tokens a, Tokens b) {

    static TextPair of(Passage base, Passage witness) {
        return new TextPair(base, witness, Tokens.of(base.text()), Tokens.of(witness.text()));
    }

    boolean isSeamInBase(int token) {
        return isSeam(base, a, token);
    }

    boolean isSeamInWitness(int token) {
        return isSeam(witness, b, token);
    }

    /// Whether two pages were joined before a token. Where a paragraph ends there is no seam.
    private static boolean isSeam(Passage passage, Tokens tokens, int token) {
        for (int at = tokens.endBefore(token); at <= tokens.start(token); at++) {
            if (at > 0 && passage.isSeam(at) && passage.text().charAt(at - 1) != '\n') {
                return true;
            }
        }
        return false;
    }
}
