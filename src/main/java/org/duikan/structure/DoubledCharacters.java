package org.duikan.structure;

/// Characters that stand on both sides of a page seam: `智慧化社|社会治理`, `“万物|“智联”`.
final class DoubledCharacters {
    private static final int MOST = 8;

    private DoubledCharacters() {}

    /// The characters doubled between a paragraph and the line that goes on with it; empty where
    /// there are none.
    static String at(Draft upper, String lower) {
        String above = upper.lastLine();
        for (int n = Math.min(MOST, Math.min(above.length(), lower.length())); n > 0; n--) {
            String head = lower.substring(0, n);
            if (above.endsWith(head) && head.chars().allMatch(Character::isLetter)) {
                return head;
            }
        }
        char first = lower.charAt(0);
        boolean openedTwice = upper.hasOpenQuote() && "“「『".indexOf(first) >= 0;
        return openedTwice ? lower.substring(0, 1) : "";
    }
}
