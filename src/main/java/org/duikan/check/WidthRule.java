package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Finds marks that one document prints in both widths between Chinese characters; one finding a
/// mark, at the first of the rarer form.
///
/// GB/T 15834-2011, 5.1.1: “句号、逗号、顿号、分号、冒号均置于相应文字之后，占一个字位置”. Many a house prints half-width marks
/// all the same: which width is its own affair, but not both in one document.
final class WidthRule implements Rule {
    /// Full-width marks, each above its half-width form.
    private static final String FULL = "，：；？！（％";

    private static final String HALF = ",:;?!(%";

    @Override
    public void check(CheckedText text, Findings findings) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < FULL.length(); i++) {
            tallies.add(new Tally(FULL.substring(i, i + 1), HALF.substring(i, i + 1)));
        }
        Tally digits = new Tally("１", "1");
        for (Paragraph paragraph : text.paragraphs()) {
            countMarks(paragraph, tallies);
            countNumbers(paragraph, digits);
        }
        tallies.add(digits);
        tallies.forEach(tally -> tally.tell(findings));
    }

    private static void countMarks(Paragraph paragraph, List<Tally> tallies) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.at(i);
            int full = c < '！' ? -1 : FULL.indexOf(c);
            int mark = full >= 0 ? full : c > ';' && c != '?' ? -1 : HALF.indexOf(c);
            if (mark >= 0 && isBetweenChinese(paragraph, i)) {
                tallies.get(mark).count(full >= 0, paragraph, i, i + 1);
            }
        }
    }

    private static boolean isBetweenChinese(Paragraph paragraph, int at) {
        char before = paragraph.at(at - 1);
        char after = paragraph.at(at + 1);
        return switch (Characters.narrow(paragraph.at(at))) {
            case '(' -> Characters.isHan(after) && !isLatin(before);
            case '%' -> Characters.isDigit(Characters.narrow(before)) && isChinese(after);
            case ':', ';', '?', '!' ->
                    isChinese(before) && (isChinese(after) || at + 1 == paragraph.length());
            default -> isChinese(before) && isChinese(after);
        };
    }

    /// Next to Latin letters a half-width bracket is no slip: `IDM(集成商)`.
    private static boolean isLatin(char c) {
        return Characters.isLatin(c) || Characters.isDigit(c);
    }

    private static boolean isChinese(char c) {
        return Characters.isHan(c) || "“”‘’《》〈〉「」『』（）〔〕【】，。；：、".indexOf(c) >= 0;
    }

    /// Counts whole numbers, not digits.
    private static void countNumbers(Paragraph paragraph, Tally digits) {
        int start = 0;
        while (start < paragraph.length()) {
            int end = start;
            boolean full = paragraph.at(start) >= '０';
            while (end < paragraph.length() && isDigit(paragraph.at(end), full)) {
                end++;
            }
            if (end > start && isChinese(paragraph.at(start - 1)) && isChinese(paragraph.at(end))) {
                digits.count(full, paragraph, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isDigit(char c, boolean full) {
        return full ? c >= '０' && c <= '９' : Characters.isDigit(c);
    }

    /// How often a mark was met in each width, and where first.
    private static final class Tally {
        private final String full;
        private final String half;
        private final int[] counts = new int[2];
        private final Paragraph[] paragraphs = new Paragraph[2];
        private final TextSpan[] places = new TextSpan[2];

        Tally(String full, String half) {
            this.full = full;
            this.half = half;
        }

        void count(boolean isFull, Paragraph paragraph, int from, int to) {
            int width = isFull ? 0 : 1;
            if (counts[width]++ == 0) {
                paragraphs[width] = paragraph;
                places[width] = paragraph.source(from, to);
            }
        }

        void tell(Findings findings) {
            if (counts[0] == 0 || counts[1] == 0) {
                return;
            }
            int rarer = counts[0] < counts[1] ? 0 : 1;
            findings.add(
                    Kind.MIXED_WIDTH,
                    paragraphs[rarer].num(),
                    places[rarer],
                    full,
                    Integer.toString(counts[0]),
                    half,
                    Integer.toString(counts[1]));
        }
    }
}
