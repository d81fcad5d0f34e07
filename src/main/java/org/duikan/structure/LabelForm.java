package org.duikan.structure;

import org.duikan.text.ChineseNumeral;

/// Writes labels in the form of another.
final class LabelForm {

    private LabelForm() {}

    /// The label as it would be printed with another number.
    static String withValue(Label label, int value) {
        String printed = label.printed().strip();
        if (printed.length() == 1) {
            int shifted = printed.charAt(0) + value - label.value();
            return String.valueOf((char) shifted);
        }
        int start = 0;
        while (start < printed.length() && !ChineseNumeral.isNumeral(printed.charAt(start))) {
            start++;
        }
        int end = LabelGrammar.numeralEnd(printed, start);
        if (start == end || value < 1 || value > 9999) {
            return printed;
        }
        int tail = label.branch() > 0 ? branchEnd(printed, end) : end;
        return printed.substring(0, start)
                + numeral(printed.charAt(start), value)
                + printed.substring(end, Math.min(end + 1, printed.length()))
                + printed.substring(Math.max(tail, Math.min(end + 1, printed.length())));
    }

    /// Behind 之一 of 第十四条之一.
    private static int branchEnd(String printed, int from) {
        return printed.indexOf('之', from) >= 0 ? printed.length() : from;
    }

    private static String numeral(char like, int value) {
        if (!Character.isDigit(like)) {
            return ChineseNumeral.format(value);
        }
        StringBuilder digits = new StringBuilder();
        char zero = (char) (like - Character.digit(like, 10));
        Integer.toString(value).chars().forEach(c -> digits.append((char) (c - '0' + zero)));
        return digits.toString();
    }
}
