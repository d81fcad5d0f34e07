package org.duikan.structure;

/// What single characters mean for the shape of a text, whatever their width.
final class Marks {

    private Marks() {}

    /// The ASCII form of a full-width character, the full-width form of the half-width Chinese
    /// marks; other characters as they are. One unit for one unit, so offsets stay.
    static char narrow(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '｡' -> '。';
            case '､' -> '、';
            case '﹙', '⦅' -> '(';
            case '﹚', '⦆' -> ')';
            default -> c;
        };
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isWhitespace(c);
    }

    static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether a sentence ends with the character at an offset. A point ends one only where it
    /// cannot belong to a number, a version or a file name.
    static boolean endsSentenceAt(CharSequence text, int at) {
        return switch (narrow(text.charAt(at))) {
            case '。', '!', '?' -> true;
            case '.' -> isFullStop(text, at);
            default -> false;
        };
    }

    private static boolean isFullStop(CharSequence text, int at) {
        char before = at > 0 ? Marks.narrow(text.charAt(at - 1)) : '0';
        if (at + 1 == text.length()) {
            return at > 0 && before != '.';
        }
        char next = Marks.narrow(text.charAt(at + 1));
        return !Character.isDigit(before) && !isBlank(before) && next > '\u007E'
                || before > '\u2000' && next != '.';
    }

    /// Where the first sentence ends within `limit` units: the offset of its mark, or -1.
    static int sentenceEnd(CharSequence text, int from, int limit) {
        int end = Math.min(text.length(), from + limit);
        for (int i = from; i < end; i++) {
            if (endsSentenceAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a paragraph may end here: behind a full stop, a semicolon, a colon, or behind a
    /// bracket or quotation that is a sentence of its own.
    static boolean isComplete(CharSequence text) {
        int at = text.length() - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        if (at < 0) {
            return true;
        }
        char last = narrow(text.charAt(at));
        if (last == ';' || last == ':' || endsSentenceAt(text.subSequence(0, at + 1), at)) {
            return true;
        }
        if (last == ')') {
            return startsBehindSentence(text, at);
        }
        return isClosing(last) && at > 0 && endsSentenceAt(text.subSequence(0, at), at - 1);
    }

    /// `……工作。（省科技厅牵头）` is complete, `……实验室（深圳）` is not.
    private static boolean startsBehindSentence(CharSequence text, int closing) {
        int depth = 0;
        for (int i = closing; i >= 0 && closing - i < 400; i--) {
            char c = narrow(text.charAt(i));
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i == 0 || endsSentenceAt(text, i - 1);
            }
        }
        return false;
    }

    static boolean isOpening(char c) {
        return "“‘(（《〈「『【〔[".indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return "”’)）》〉」』】〕]".indexOf(c) >= 0;
    }

    /// Marks no paragraph starts with.
    static boolean cannotStart(char c) {
        return isClosing(c) || "。，、；：！？,;!?·…%％".indexOf(narrow(c)) >= 0;
    }

    /// Characters no paragraph ends with.
    static boolean cannotEnd(char c) {
        return isOpening(c) || "、,第".indexOf(narrow(c)) >= 0;
    }
}
