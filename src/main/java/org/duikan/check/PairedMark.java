package org.duikan.check;

/// The marks that come in pairs. Both widths of a bracket are one pair: that they differ is not for
/// this rule to say.
enum PairedMark {
    ROUND("(（﹙", ")）﹚", false),
    SQUARE("[［", "]］", false),
    TORTOISE("〔﹝", "〕﹞", false),
    LENTICULAR("【", "】", false),
    TITLE("《", "》", false),
    INNER_TITLE("〈", "〉", false),
    DOUBLE_QUOTE("“", "”", true),
    SINGLE_QUOTE("‘", "’", true),
    CORNER("「", "」", true),
    WHITE_CORNER("『", "』", true);

    private static final PairedMark[] ALL = values();

    private final String opening;
    private final String closing;
    private final boolean quotation;

    PairedMark(String opening, String closing, boolean quotation) {
        this.opening = opening;
        this.closing = closing;
        this.quotation = quotation;
    }

    boolean isQuotation() {
        return quotation;
    }

    /// Latin and Chinese characters, which are most of a text.
    private static boolean isOther(char c) {
        return c < '‘' || c >= '\u3100' && c < '\uFE00';
    }

    /// The pair a character opens; null where it opens none.
    static PairedMark openedBy(char c) {
        if (c != '(' && c != '[' && isOther(c)) {
            return null;
        }
        for (PairedMark mark : ALL) {
            if (mark.opening.indexOf(c) >= 0) {
                return mark;
            }
        }
        return null;
    }

    /// The pair a character closes; null where it closes none.
    static PairedMark closedBy(char c) {
        if (c != ')' && c != ']' && isOther(c)) {
            return null;
        }
        for (PairedMark mark : ALL) {
            if (mark.closing.indexOf(c) >= 0) {
                return mark;
            }
        }
        return null;
    }
}
