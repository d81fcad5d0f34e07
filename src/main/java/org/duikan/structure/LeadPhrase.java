package org.duikan.structure;

import java.util.List;

/// The words a clause or paragraph starts with instead of a heading: its first sentence, when that
/// is short and more follows.
final class LeadPhrase {
    private static final int LONGEST_OF_CLAUSE = 50;
    private static final int LONGEST_OF_PARAGRAPH = 30;
    private static final int LONGEST_BEFORE_COLON = 20;
    private static final int LONGEST_BRACKET = 40;

    /// Words that lead on from the text before; a sentence that starts with one is no heading.
    private static final List<String> CONNECTIVES =
            List.of(
                    "同时", "此外", "另外", "其中", "目前", "当前", "近年", "为了", "为", "根据", "按照", "截至", "展望",
                    "到", "但", "因此", "这", "对", "各", "以", "现", "经", "请", "特");

    private LeadPhrase() {}

    /// Length of the heading of a clause's text, without the mark that ends it; 0 where it has
    /// none.
    static int ofClause(String text) {
        int sentence = Marks.sentenceEnd(text, 0, LONGEST_OF_CLAUSE);
        int line = text.indexOf('\n');
        if (line >= 0 && line <= LONGEST_OF_CLAUSE && (sentence < 0 || sentence > line)) {
            return Marks.isComplete(text.substring(0, line)) ? 0 : line;
        }
        int colon = colon(text);
        if (colon > 0 && (sentence < 0 || colon < sentence)) {
            return colon + 1 < text.length() && text.charAt(colon + 1) != '\n' ? colon : 0;
        }
        if (sentence > 0) {
            return sentence + 1 < text.length() ? sentence : 0;
        }
        int gap = gap(text);
        if (gap > 0) {
            return gap;
        }
        boolean title = text.length() <= LONGEST_OF_CLAUSE && !Marks.isComplete(text);
        return title && !Marks.cannotEnd(text.isEmpty() ? '。' : text.charAt(text.length() - 1))
                ? text.length()
                : 0;
    }

    /// The same for a paragraph without a number, where more first sentences are no headings.
    static int ofParagraph(String text) {
        int sentence = Marks.sentenceEnd(text, 0, LONGEST_OF_PARAGRAPH);
        if (sentence > 0) {
            boolean more = sentence + 1 < text.length();
            return more && CONNECTIVES.stream().noneMatch(text::startsWith) ? sentence : 0;
        }
        boolean quoted = !text.isEmpty() && "“【「\"".indexOf(Marks.narrow(text.charAt(0))) >= 0;
        return quoted ? Math.max(0, colon(text)) : 0;
    }

    /// 【立法目的】 or （立法目的） behind the number of an article.
    static int ofArticle(String text) {
        char first = text.isEmpty() ? ' ' : Marks.narrow(text.charAt(0));
        if (first != '【' && first != '(') {
            int line = text.indexOf('\n');
            boolean title =
                    line > 0
                            && line <= LONGEST_BEFORE_COLON
                            && !Marks.isComplete(text.substring(0, line));
            return title ? line : 0;
        }
        for (int i = 1; i < Math.min(LONGEST_BRACKET, text.length() - 1); i++) {
            char c = Marks.narrow(text.charAt(i));
            if (c == '】' && first == '【') {
                return i + 1;
            }
            if (c == ')' && first == '(') {
                return Marks.isBlank(text.charAt(i + 1)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_BEFORE_COLON
                && !Marks.isComplete(line)
                && line.chars().noneMatch(c -> "，,、".indexOf(c) >= 0);
    }

    private static int colon(String text) {
        for (int i = 0; i < Math.min(LONGEST_BEFORE_COLON, text.length()); i++) {
            char c = Marks.narrow(text.charAt(i));
            if (c == ':') {
                return i;
            }
            if (c == ',' || c == ';' || c == '\n' || Marks.endsSentenceAt(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    /// `加强领导　各地要…`: a wide blank ends the heading.
    private static int gap(String text) {
        for (int i = 1; i < Math.min(LONGEST_BEFORE_COLON, text.length() - 1); i++) {
            char c = text.charAt(i);
            if (c == '\u3000' || c == ' ' && text.charAt(i + 1) == ' ') {
                return i;
            }
            if (",;".indexOf(Marks.narrow(c)) >= 0) {
                return 0;
            }
        }
        return 0;
    }
}
