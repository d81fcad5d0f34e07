package org.duikan.anchor;

import org.duikan.diff.TextDiff;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.Arrays;

/// Which characters of one passage are kept in another, by their variants and, inside a longer
/// substitution, by the longest common run of characters.
///
/// Variants are what a proofreader marks: a whole date, a whole title, two changes with what stands
/// between them. The end of an anchor may stand inside one.
final class KeptCharacters {
    static final int GONE = -1;

    /// A substitution of more cells than this is not looked into.
    private static final int CELLS = 250_000;

    private static final int EQUAL = 4;

    private final String a;
    private final String b;
    private final int[] partners;

    private KeptCharacters(String a, String b) {
        this.a = a;
        this.b = b;
        partners = new int[a.length()];
        Arrays.fill(partners, GONE);
    }

    /// For every unit of the one passage its unit in the other, or [#GONE]. Ascending.
    static int[] between(Passage one, Passage other) {
        KeptCharacters kept = new KeptCharacters(one.text(), other.text());
        int i = 0;
        int j = 0;
        for (Variant variant : TextDiff.compare(one, other)) {
            kept.run(i, variant.base().start(), j);
            kept.variant(variant);
            i = variant.base().end();
            j = variant.witness().end();
        }
        kept.run(i, one.length(), j);
        return kept.partners;
    }

    private void run(int start, int end, int other) {
        for (int i = start; i < end; i++) {
            partners[i] = other + i - start;
        }
    }

    private void variant(Variant variant) {
        TextSpan one = variant.base();
        TextSpan other = variant.witness();
        boolean form =
                variant.variantClass() == VariantClass.SCRIPT
                        || variant.variantClass() == VariantClass.WIDTH;
        if (form && one.length() == other.length()) {
            run(one.start(), one.end(), other.start());
        } else {
            substitution(one, other);
        }
    }

    private void substitution(TextSpan one, TextSpan other) {
        int i = one.start();
        int j = other.start();
        while (i < one.end() && j < other.end() && a.charAt(i) == b.charAt(j)) {
            partners[i++] = j++;
        }
        int endA = one.end();
        int endB = other.end();
        while (i < endA && j < endB && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            partners[--endA] = --endB;
        }
        if ((long) (endA - i) * (endB - j) <= CELLS) {
            common(i, endA, j, endB);
        }
    }

    /// Longest common subsequence; of several the one with the fewest breaks.
    private void common(int fromA, int toA, int fromB, int toB) {
        int[][] best = new int[toA - fromA + 1][toB - fromB + 1];
        for (int i = toA - fromA - 1; i >= 0; i--) {
            for (int j = toB - fromB - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (a.charAt(fromA + i) == b.charAt(fromB + j)) {
                    best[i][j] = Math.max(best[i][j], pair(best, fromA, fromB, i, j));
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < toA - fromA && j < toB - fromB) {
            if (a.charAt(fromA + i) == b.charAt(fromB + j)
                    && best[i][j] == pair(best, fromA, fromB, i, j)) {
                partners[fromA + i++] = fromB + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int pair(int[][] best, int fromA, int fromB, int i, int j) {
        boolean goesOn =
                i + 2 < best.length
                        && j + 2 < best[0].length
                        && a.charAt(fromA + i + 1) == b.charAt(fromB + j + 1);
        return best[i + 1][j + 1] + EQUAL + (goesOn ? 1 : 0);
    }
}
