package org.duikan.check;

import org.duikan.text.ChineseNumeral;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label that counts an item of a list, at the start of a paragraph or in the line: `（一）`, `1.`,
/// `①`, 一是, 第二，.
///
/// @param form what it looks like; a list keeps to one form
/// @param value its number
/// @param printed the label without blanks
/// @param start where it stands in its paragraph
/// @param end where it ends
record ListLabel(Form form, int value, String printed, int start, int end) {
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final String DIGITS = "[0-9０-９]{1,2}";
    private static final int LONGEST = 8;

    /// The forms, in the order in which they are tried.
    enum Form {
        IS("(" + CHINESE + ")是(?!否)", "{0}是"),
        MUST("(" + CHINESE + ")要", "{0}要"),
        ORDINAL("第(" + CHINESE + ")[，,、：:]", "第{0}"),
        BRACKET("[(（]\\s?(" + CHINESE + ")\\s?[)）]", "（{0}）"),
        DIGIT_BRACKET("[(（]\\s?(" + DIGITS + ")\\s?[)）]", "（{0}）"),
        CIRCLE("([①-⑳])", "{0}"),
        COMMA("(" + CHINESE + ")、", "{0}、"),
        POINT("(" + DIGITS + ")(?:[.．](?![0-9０-９])|、)", "{0}.");

        private final Pattern pattern;
        private final String shape;

        Form(String pattern, String shape) {
            this.pattern = Pattern.compile(pattern);
            this.shape = shape;
        }

        /// 一是, 一要, 第一，: words that run through a paragraph and from one to the next.
        boolean isSpoken() {
            return this == IS || this == MUST || this == ORDINAL;
        }

        /// The label of a number in this form.
        String of(int value) {
            boolean digits = this == DIGIT_BRACKET || this == POINT;
            String numeral =
                    this == CIRCLE
                            ? Character.toString('①' + value - 1)
                            : digits ? Integer.toString(value) : ChineseNumeral.format(value);
            return shape.replace("{0}", numeral);
        }
    }

    /// The label that stands at an offset.
    static Optional<ListLabel> at(String text, int start) {
        if (start >= text.length() || !mayStart(text.charAt(start))) {
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            Matcher matcher =
                    form.pattern
                            .matcher(text)
                            .useTransparentBounds(true)
                            .region(start, Math.min(text.length(), start + LONGEST));
            if (matcher.lookingAt()) {
                int value = ChineseNumeral.parse(matcher.group(1)).orElse(0);
                return value == 0
                        ? Optional.empty()
                        : Optional.of(
                                new ListLabel(form, value, matcher.group(), start, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayStart(char c) {
        return "（(第一二三四五六七八九十".indexOf(c) >= 0
                || c >= '①' && c <= '⑳'
                || Characters.isDigit(Characters.narrow(c));
    }
}
