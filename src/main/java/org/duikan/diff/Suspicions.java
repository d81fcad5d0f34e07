package org.duikan.diff;

import java.util.Optional;

/// Tells the slips of copyists and scanners from changes on purpose.
final class Suspicions {
    private static final int SEAM_LENGTH = 6;
    private static final int DOUBLED_LENGTH = 8;
    private static final int EYE_SKIP = 2;
    private static final int ALIKE = 3;

    private Suspicions() {}

    static Optional<Suspicion> of(TextPair pair, Edit edit) {
        Edit core = Classifier.core(pair, edit);
        if (core.isPure()
                && (isAtSeam(pair, core) || isDoubled(pair, core) || isSkip(pair, core))) {
            return Optional.of(Suspicion.SEAM);
        }
        return isAlike(pair, core) ? Optional.of(Suspicion.OCR) : Optional.empty();
    }

    /// A few characters more or less where one side joins two pages.
    private static boolean isAtSeam(TextPair pair, Edit edit) {
        if (edit.size() > SEAM_LENGTH) {
            return false;
        }
        for (int i = edit.a0(); i <= edit.a1(); i++) {
            if (pair.isSeamInBase(i)) {
                return true;
            }
        }
        for (int j = edit.b0(); j <= edit.b1(); j++) {
            if (pair.isSeamInWitness(j)) {
                return true;
            }
        }
        return false;
    }

    /// What one side has more stands there twice. Digits often do: 10万元 and 100万元 are two sums.
    private static boolean isDoubled(TextPair pair, Edit edit) {
        return edit.size() <= DOUBLED_LENGTH
                && !text(pair.a(), edit).concat(text(pair.b(), edit.mirror())).matches("\\d+")
                && Slide.leftOf(pair, edit) + Slide.rightOf(pair, edit) >= edit.size();
    }

    /// 因同字而脱字: the eye went from a word to the same word farther on, and what lies between is gone.
    /// The two words are then a good part of what is missing.
    private static boolean isSkip(TextPair pair, Edit edit) {
        int left = Slide.leftOf(pair, edit);
        int right = Slide.rightOf(pair, edit);
        Tokens own = edit.added() == 0 ? pair.a() : pair.b();
        int from = edit.added() == 0 ? edit.a0() : edit.b0();
        int words = 0;
        for (int i = from - left; i < from + right; i++) {
            words += Marks.isMark(own.form(i)) ? 0 : 1;
        }
        return words >= EYE_SKIP && (left + right) * 2 >= edit.size();
    }

    private static boolean isAlike(TextPair pair, Edit edit) {
        if (edit.isPure()) {
            return false;
        }
        if (edit.omitted() != edit.added()) {
            return LookAlikes.alike(text(pair.a(), edit), text(pair.b(), edit.mirror()));
        }
        int differing = 0;
        for (int k = 0; k < edit.omitted(); k++) {
            int one = pair.a().form(edit.a0() + k);
            int other = pair.b().form(edit.b0() + k);
            if (one != other) {
                differing++;
                if (!LookAlikes.alike(Character.toString(one), Character.toString(other))) {
                    return false;
                }
            }
        }
        return differing > 0 && differing <= ALIKE;
    }

    private static String text(Tokens tokens, Edit edit) {
        StringBuilder result = new StringBuilder();
        for (int i = edit.a0(); i < edit.a1(); i++) {
            result.appendCodePoint(tokens.form(i));
        }
        return result.toString();
    }
}
