package org.duikan.diff;

/// Which signs are one sign in another cut: what NFKC does not know about dashes, dots and quotes.
///
/// Quotation marks of every shape have one key, so that a straight quote matches the curly one it
/// stands for; [#quoteSide] tells an opening from a closing one again.
final class Marks {
    static final int ELLIPSIS = 0x2026;

    private Marks() {}

    /// The key under which a code point (after NFKC) is matched.
    static int key(int form) {
        if (form < 0x80) {
            return form == '`' ? '\'' : form;
        }
        return switch (form) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x2501 -> '-';
            case 0x223C, 0x301C, 0x02DC -> '~';
            case 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB -> 0xB7;
            case 0x2236, 0xFE30, 0xA789 -> ':';
            case 0x3002 -> '.';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x301D, 0x301E, 0x301F, 0x2033, 0x300C, 0x300D ->
                    '"';
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x300E, 0x300F -> '\'';
            case 0x25CB, 0x25EF -> 0x3007;
            default -> form;
        };
    }

    /// `-1` for an opening quotation mark, `1` for a closing one, 0 for one that may be either and
    /// for all that is none.
    static int quoteSide(int form) {
        return switch (form) {
            case 0x201C, 0x301D, 0x300C, 0x2018, 0x300E -> -1;
            case 0x201D, 0x301E, 0x300D, 0x2019, 0x300F -> 1;
            default -> 0;
        };
    }

    /// The corner brackets that traditional prints quote with.
    static boolean isCornerQuote(int form) {
        return form >= 0x300C && form <= 0x300F;
    }

    /// Numbers in circles are labels of their own; NFKC would make a 1 of ①.
    static boolean isCircledNumber(int codePoint) {
        return codePoint >= 0x2460 && codePoint <= 0x2473
                || codePoint >= 0x24EA && codePoint <= 0x24FF
                || codePoint >= 0x2776 && codePoint <= 0x2793;
    }

    static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /// White space and the signs nobody sees.
    static boolean isBlank(int codePoint) {
        if (codePoint > 0x20 && codePoint < 0x7F || codePoint >= 0x4E00 && codePoint < 0xA000) {
            return false;
        }
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /// Punctuation and symbols: all that is neither letter nor digit.
    static boolean isMark(int form) {
        return !Character.isLetterOrDigit(form) && form != 0x3007;
    }
}
