package org.duikan.structure;

import org.duikan.text.ChineseNumeral;

import java.util.OptionalInt;

/// Labels that say what they count: 第一编, 第 二 章, 第三節, 第十四条之一, 第3-1條.
///
/// 立法技术规范（试行）（一）: “法律根据内容需要，可以分编、章、节、条、款、项、目”.
final class OrdinalLabel {

    private OrdinalLabel() {}

    static Label read(CharSequence text) {
        int start = Marks.skipBlanks(text, 1);
        int end = start;
        StringBuilder numeral = new StringBuilder();
        while (end < text.length() && numeral.length() <= 12) {
            char c = text.charAt(end);
            if (ChineseNumeral.isNumeral(c) && (c != '-' && c != '—' || numeral.isEmpty())) {
                numeral.append(c);
            } else if (!Marks.isBlank(c)) {
                break;
            }
            end++;
        }
        int branch = 0;
        if (end > start && end + 1 < text.length() && Marks.narrow(text.charAt(end)) == '-') {
            int behind = LabelGrammar.numeralEnd(text, end + 1);
            branch = ChineseNumeral.parse(text.subSequence(end + 1, behind)).orElse(0);
            end = Marks.skipBlanks(text, behind);
        }
        OptionalInt value = ChineseNumeral.parse(numeral);
        if (value.isEmpty() || value.getAsInt() == 0 || end >= text.length()) {
            return null;
        }
        return named(text, end, value.getAsInt(), branch);
    }

    private static Label named(CharSequence text, int at, int value, int branch) {
        LabelKind kind =
                switch (text.charAt(at)) {
                    case '编', '編', '篇', '卷' -> LabelKind.PART;
                    case '分' -> isNext(text, at, "编編") ? LabelKind.SUBPART : null;
                    case '部' ->
                            at + 1 < text.length() && text.charAt(at + 1) == '分'
                                    ? LabelKind.PART
                                    : null;
                    case '章' -> LabelKind.CHAPTER;
                    case '节', '節' -> LabelKind.SECTION;
                    case '条', '條' -> LabelKind.ARTICLE;
                    default -> null;
                };
        if (kind == null) {
            return null;
        }
        int end = "部分".indexOf(text.charAt(at)) >= 0 ? at + 2 : at + 1;
        if (kind == LabelKind.ARTICLE && branch == 0) {
            return article(text, end, value);
        }
        return of(kind, text, end, value, branch);
    }

    private static boolean isNext(CharSequence text, int at, String wanted) {
        return at + 1 < text.length() && wanted.indexOf(text.charAt(at + 1)) >= 0;
    }

    /// 第十四条之一; 第十条之规定 has no branch.
    private static Label article(CharSequence text, int end, int value) {
        int at = Marks.skipBlanks(text, end);
        if (at + 1 < text.length() && text.charAt(at) == '之') {
            int start = Marks.skipBlanks(text, at + 1);
            int behind = LabelGrammar.numeralEnd(text, start);
            OptionalInt branch = ChineseNumeral.parse(text.subSequence(start, behind));
            if (branch.isPresent()) {
                return of(LabelKind.ARTICLE, text, behind, value, branch.getAsInt());
            }
        }
        return of(LabelKind.ARTICLE, text, end, value, 0);
    }

    private static Label of(LabelKind kind, CharSequence text, int end, int value, int branch) {
        boolean last = end >= text.length();
        char next = last ? ' ' : text.charAt(end);
        boolean spaced =
                Marks.isBlank(next) || Marks.narrow(next) == '(' || next == '【' || next == ':';
        if (!spaced && "第款项項规規定所的之、和至或中与與，,及以“）)》".indexOf(next) >= 0) {
            return null;
        }
        return new Label(kind, value, branch, 0, end, text.subSequence(0, end).toString(), spaced);
    }
}
