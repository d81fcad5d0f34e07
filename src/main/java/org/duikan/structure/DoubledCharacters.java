package org.duikan.structure;

/// Characters that stand on both sides of a page seam: `智慧化社|社会治理`, `“万物|“智联”`.
final class DoubledCharacters {
    private static final int MOST = 8;

    private DoubledCharacters() {}

    /// The characters doubled between a paragraph and the line that goes on with it; empty where
    /// there are none.
    ///
    /// @param pairs of the whole document
    static String at(Draft upper, String lower, WordPairs pairs) {
        String above = upper.lastLine();
        for (int n = Math.min(MOST, Math.min(above.length(), lower.length())); n > 0; n--) {
            String head = lower.substring(0, n);
            if (above.endsWith(head) && head.chars().allMatch(Character::isLetter)) {
                return n == 1 && isInnocent(above, lower, pairs) ? "" : head;
            }
        }
        return isOpenedTwice(upper, lower) ? lower.substring(0, 1) : "";
    }

    /// `发展|展示`: both words are at home in the document, each also where the other does not follow
    /// or precede. 算力基 of `算力基|基础设施` is met only where 础 follows: it is the start of that word, and
    /// was set twice.
    private static boolean isInnocent(String above, String lower, WordPairs pairs) {
        int last = above.length() - 1;
        if (last == 0 || lower.length() == 1) {
            return false;
        }
        char before = above.charAt(last - 1);
        char doubled = above.charAt(last);
        char after = lower.charAt(1);
        return pairs.hasNotBefore(before, doubled, after)
                && pairs.hasNotBehind(before, doubled, after);
    }

    /// A quotation opened above is opened again below. Typewriter quotes do not say which they are;
    /// one too many is left over in the sentence.
    private static boolean isOpenedTwice(Draft upper, String lower) {
        if (!upper.hasOpenQuote()) {
            return false;
        }
        char first = Marks.narrow(lower.charAt(0));
        if (first != '"') {
            return "“「『".indexOf(first) >= 0;
        }
        int end = Marks.sentenceEnd(lower, 0, lower.length());
        String sentence = end < 0 ? lower : lower.substring(0, end);
        return sentence.chars().filter(c -> Marks.narrow((char) c) == '"').count() % 2 == 0;
    }
}
