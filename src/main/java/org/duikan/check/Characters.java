package org.duikan.check;

/// What single characters are, for the rules.
final class Characters {

    private Characters() {}

    static boolean isHan(char c) {
        return Character.isIdeographic(c) && c != '〇' || Character.isSurrogate(c);
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// 0 to 9 in half width.
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || Character.isWhitespace(c);
    }

    /// The ASCII form of a full-width character; others as they are.
    static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }
}
