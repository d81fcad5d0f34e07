package org.duikan.structure;

import org.duikan.text.ChineseNumeral;

import java.util.Optional;
import java.util.OptionalInt;

/// Reads the label a paragraph starts with, in every width and with the look-alikes scanning makes
/// (`ー、ニ、三`, `(-)`, ㈠, ⑴).
///
/// Looks at no more than the first characters. `一是…二是…` is no label, nor is `第三条规定的`, `（二）项` or
/// `一、二产业`, which speak of a label.
final class LabelGrammar {
    private static final int REACH = 48;
    private static final int LONGEST_NUMERAL = 12;
    private static final String BULLETS = "■◆●▲▼★☆►▶◎□◇※•▪◼»*";
    private static final String CAPITALS = "壹贰貳叁參肆伍陆陸柒捌玖拾";
    private static final String DASHES = "—―–─━";

    private LabelGrammar() {}

    static Optional<Label> read(CharSequence paragraph) {
        CharSequence text = paragraph.subSequence(0, Math.min(REACH, paragraph.length()));
        return text.isEmpty() ? Optional.empty() : Optional.ofNullable(read(text, text.charAt(0)));
    }

    private static Label read(CharSequence text, char first) {
        char narrow = Marks.narrow(first);
        if (narrow == '第') {
            return OrdinalLabel.read(text);
        }
        if (narrow == '(' || narrow == '【') {
            Label label = narrow == '(' ? bracketed(text) : null;
            return label != null ? label : noted(text);
        }
        if (first >= '①' && first <= '⒛' || first >= '㈠' && first <= '㊿') {
            return enclosed(text, first);
        }
        if (DASHES.indexOf(first) >= 0 || narrow == '-') {
            return dashed(text);
        }
        if (narrow == '#' || first == '•') {
            Label label = marked(text);
            return label != null || narrow == '#' ? label : symbol(text);
        }
        if (narrow == '>' || first == '》' || BULLETS.indexOf(first) >= 0) {
            return symbol(text);
        }
        if (first == '附') {
            return AttachmentLabel.read(text);
        }
        if (CAPITALS.indexOf(first) >= 0) {
            return capital(text);
        }
        return ChineseNumeral.isNumeral(first) ? plain(text) : null;
    }

    /// `(一)`, `（1）`, `( 一 )`, `(-)`.
    private static Label bracketed(CharSequence text) {
        int start = Marks.skipBlanks(text, 1);
        int end = numeralEnd(text, start);
        int close = Marks.skipBlanks(text, end);
        if (close >= text.length() || Marks.narrow(text.charAt(close)) != ')') {
            return null;
        }
        OptionalInt value = ChineseNumeral.parse(text.subSequence(start, end));
        if (value.isEmpty() || value.getAsInt() == 0 || isReference(text, close + 1)) {
            return null;
        }
        boolean digits = Character.isDigit(text.charAt(start));
        if (digits && end - start > 3) {
            return null;
        }
        return label(
                digits ? LabelKind.DIGIT_PAREN : LabelKind.PAREN,
                value.getAsInt(),
                close + 1,
                text);
    }

    /// `（現行條文）第二十五條`: a note before the label of an article.
    private static Label noted(CharSequence text) {
        int close = 1;
        while (close < text.length() && !Marks.isClosing(text.charAt(close))) {
            close++;
        }
        int start = Marks.skipBlanks(text, Math.min(close + 1, text.length()));
        if (start >= text.length() || text.charAt(start) != '第') {
            return null;
        }
        Label label = OrdinalLabel.read(text.subSequence(start, text.length()));
        boolean article = label != null && label.kind() == LabelKind.ARTICLE && label.spaced();
        return article ? label.shift(start) : null;
    }

    /// `## 第一章`, `• 第 3 條`: a mark of layout before a label that says what it counts.
    private static Label marked(CharSequence text) {
        int end = 1;
        while (end < text.length() && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        int start = Marks.skipBlanks(text, end);
        if (start == end || start >= text.length() || text.charAt(start) != '第') {
            return null;
        }
        Label label = OrdinalLabel.read(text.subSequence(start, text.length()));
        return label == null ? null : label.shift(start);
    }

    /// `（二）项`, `（一）、（二）`; a 、 before other words is a slip of the label `（一）、`.
    private static boolean isReference(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        boolean row =
                at + 1 < text.length() && "(第".indexOf(Marks.narrow(text.charAt(at + 1))) >= 0;
        return "项項款目至和或与與".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '、' && row;
    }

    private static Label enclosed(CharSequence text, char first) {
        OptionalInt value = ChineseNumeral.parse(text.subSequence(0, 1));
        if (value.isEmpty()) {
            return null;
        }
        LabelKind kind =
                first >= '㈠' && first <= '㈩'
                        ? LabelKind.PAREN
                        : first >= '⑴' && first <= '⒇'
                                ? LabelKind.DIGIT_PAREN
                                : first >= '⒈' && first <= '⒛'
                                        ? LabelKind.POINT
                                        : LabelKind.CIRCLED;
        return label(kind, value.getAsInt(), 1, text);
    }

    /// `一、`, `1.`, `1、`, `1)`, `1.1 `.
    private static Label plain(CharSequence text) {
        int end = numeralEnd(text, 0);
        OptionalInt value = ChineseNumeral.parse(text.subSequence(0, end));
        int mark = Marks.skipBlanks(text, end);
        if (value.isEmpty() || value.getAsInt() == 0 || mark - end > 1 || mark >= text.length()) {
            return null;
        }
        boolean digits = Character.isDigit(text.charAt(0));
        char sign = Marks.narrow(text.charAt(mark));
        if (digits && end > 3) {
            return null;
        }
        if (sign == ')') {
            LabelKind kind = digits ? LabelKind.DIGIT_PAREN : LabelKind.PAREN;
            return label(kind, value.getAsInt(), mark + 1, text);
        }
        if (sign != '、' && sign != '.') {
            return null;
        }
        if (digits && sign == '.' && isDigit(text, mark + 1)) {
            return decimal(text, mark);
        }
        if (isEnumeration(text, mark + 1)) {
            return null;
        }
        return label(digits ? LabelKind.POINT : LabelKind.COMMA, value.getAsInt(), mark + 1, text);
    }

    /// `壹、`, `拾貳、`.
    private static Label capital(CharSequence text) {
        StringBuilder plain = new StringBuilder();
        int end = 0;
        while (end < text.length() && CAPITALS.indexOf(text.charAt(end)) >= 0) {
            plain.append("一二二三三四五六六七八九十".charAt(CAPITALS.indexOf(text.charAt(end))));
            end++;
        }
        OptionalInt value = ChineseNumeral.parse(plain);
        boolean mark = end < text.length() && Marks.narrow(text.charAt(end)) == '、';
        return mark && value.isPresent()
                ? label(LabelKind.CAPITAL, value.getAsInt(), end + 1, text)
                : null;
    }

    /// `一、二产业`, `三、四级`: numbers in a row, no label.
    private static boolean isEnumeration(CharSequence text, int at) {
        return at + 1 < text.length()
                && ChineseNumeral.isNumeral(text.charAt(at))
                && "、产產级級线線季者年月是".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static Label decimal(CharSequence text, int firstPoint) {
        int at = firstPoint;
        int value = 0;
        while (at < text.length()
                && Marks.narrow(text.charAt(at)) == '.'
                && isDigit(text, at + 1)) {
            int end = at + 1;
            value = 0;
            while (isDigit(text, end) && end - at < 4) {
                value = value * 10 + Character.digit(text.charAt(end), 10);
                end++;
            }
            at = end;
        }
        boolean blank = at < text.length() && Marks.isBlank(text.charAt(at));
        return blank ? label(LabelKind.DECIMAL, value, at, text) : null;
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// `- ` starts a heading or a point, `——` an item of a list.
    private static Label dashed(CharSequence text) {
        int end = 1;
        while (end < text.length() && isDash(text.charAt(end))) {
            end++;
        }
        if (end >= text.length()) {
            return null;
        }
        char next = text.charAt(end);
        if (DASHES.indexOf(text.charAt(0)) >= 0 || end > 1) {
            return end <= 4 && !Character.isDigit(next)
                    ? label(LabelKind.DASH, 0, end, text)
                    : null;
        }
        boolean mark = Marks.isBlank(next) || Character.isIdeographic(next);
        return mark ? label(LabelKind.SYMBOL, 0, end, text) : null;
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0 || Marks.narrow(c) == '-';
    }

    private static Label symbol(CharSequence text) {
        char first = text.charAt(0);
        int end = 1;
        while (end < text.length() && text.charAt(end) == first) {
            end++;
        }
        boolean needsPair = first == '》' || first == '*' && end == 1;
        boolean spaced = end < text.length() && Marks.isBlank(text.charAt(end));
        boolean fits = end < text.length() && end <= 6 && (!needsPair || end > 1 || spaced);
        return fits ? label(LabelKind.SYMBOL, 0, end, text) : null;
    }

    static int numeralEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_NUMERAL
                && ChineseNumeral.isNumeral(text.charAt(end))
                && Character.isDigit(text.charAt(end)) == Character.isDigit(text.charAt(start))) {
            end++;
        }
        return end;
    }

    static Label label(LabelKind kind, int value, int end, CharSequence text) {
        boolean spaced = end >= text.length() || Marks.isBlank(text.charAt(end));
        return new Label(kind, value, 0, 0, end, text.subSequence(0, end).toString(), spaced);
    }
}
