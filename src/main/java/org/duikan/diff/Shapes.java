package org.duikan.diff;

/// The class of two readings that are matched as the same and yet are written differently.
final class Shapes {

    private Shapes() {}

    /// Compares `length` tokens from `i` on with those from `j` on.
    static VariantClass classOf(Tokens a, int i, Tokens b, int j, int length) {
        VariantClass worst = VariantClass.WIDTH;
        for (int k = 0; k < length; k++) {
            VariantClass here = classOf(a.form(i + k), b.form(j + k));
            if (here.compareTo(VariantClass.PUNCTUATION) <= 0) {
                return here;
            }
            if (here == VariantClass.SCRIPT) {
                worst = here;
            }
        }
        boolean selector = hasSelector(a, i, length) || hasSelector(b, j, length);
        return selector ? VariantClass.SCRIPT : worst;
    }

    private static VariantClass classOf(int one, int other) {
        if (one == other) {
            return VariantClass.WIDTH;
        }
        if (Marks.quoteSide(one) * Marks.quoteSide(other) < 0) {
            return VariantClass.PUNCTUATION;
        }
        if (Marks.isCornerQuote(one) != Marks.isCornerQuote(other)) {
            return VariantClass.SCRIPT;
        }
        return Marks.isMark(one) || Marks.isMark(other) ? VariantClass.WIDTH : VariantClass.SCRIPT;
    }

    private static boolean hasSelector(Tokens tokens, int from, int length) {
        return tokens.text
                .substring(tokens.start(from), tokens.end(from + length - 1))
                .codePoints()
                .anyMatch(Marks::isVariationSelector);
    }
}
