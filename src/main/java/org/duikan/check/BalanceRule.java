package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds brackets and quotation marks without a partner.
///
/// GB/T 15834-2011, 4.8, 4.9, 4.15: quotation marks, brackets and title marks have an opening and a
/// closing form each; a quotation of several paragraphs opens with each of them and closes with the
/// last only; a title within a title stands in single title marks.
final class BalanceRule implements Rule {
    /// No quotation in a policy document runs over more paragraphs.
    private static final int LONGEST_QUOTATION = 40;

    /// Lines of a history of amendments, set in brackets over a law: （…通过 / …修正）.
    private static final int LONGEST_HISTORY = 12;

    /// So that a text of nothing but opening marks stays linear.
    private static final int MOST_WAITING = 16;

    /// `[0,1)`, `(0,100]`: an interval of numbers.
    private static final BegunPattern INTERVAL =
            new BegunPattern(
                    Pattern.compile("[\\[(（［][-\\d.%％∞+ ]{1,12}[,，][-\\d.%％∞+ ]{1,12}[\\])）］]"),
                    (one, _) -> "[(（［".indexOf(one) >= 0);

    @Override
    public void check(CheckedText text, Findings findings) {
        List<Open> waiting = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            tellExpired(waiting, i, text, findings);
            check(i, waiting, text, findings);
        }
        tellExpired(waiting, Integer.MAX_VALUE, text, findings);
    }

    private static void check(int index, List<Open> waiting, CheckedText text, Findings findings) {
        Paragraph paragraph = text.paragraphs().get(index);
        MarkStack stack = read(paragraph, continuesQuotation(waiting, paragraph) ? 1 : 0);
        int unmatched = stack.withoutEnd().size() + stack.withoutStart().size();
        if (unmatched <= 1 && hasOddTypewriterQuote(paragraph)) {
            if (unmatched == 0) { // else each is the partner of the other: “…"
                tell(paragraph, paragraph.text().lastIndexOf('"'), text, findings);
            }
            return;
        }
        for (MarkStack.Place place : stack.withoutStart()) {
            if (!closesWaiting(waiting, place.mark())) {
                tell(paragraph, place.offset(), text, findings);
            }
        }
        for (MarkStack.Place place : stack.withoutEnd()) {
            if (waiting.size() >= MOST_WAITING) {
                tell(paragraph, place.offset(), text, findings);
            } else {
                waiting.add(new Open(paragraph, place, index));
            }
        }
        for (MarkStack.Place place : stack.nestedTitles()) {
            TextSpan span = paragraph.source(place.offset(), place.offset() + 1);
            findings.add(Kind.UNBALANCED, paragraph.num(), span, "《", "〈");
        }
    }

    /// A mark without end in its paragraph; a later paragraph may hold the end.
    private record Open(Paragraph paragraph, MarkStack.Place place, int index) {

        boolean isOver(int now) {
            int reach = paragraph.unit().isEmpty() ? LONGEST_HISTORY : 1;
            return now - index > (startsQuotation() ? LONGEST_QUOTATION : reach);
        }

        /// Only what quotes from its first word, or behind a colon, quotes whole paragraphs.
        private boolean startsQuotation() {
            char before = Characters.narrow(paragraph.at(place.offset() - 1));
            return place.mark().isQuotation() && (place.offset() == 0 || before == ':');
        }
    }

    private static void tellExpired(
            List<Open> waiting, int now, CheckedText text, Findings findings) {
        for (Open open : waiting) {
            if (open.isOver(now)) {
                tell(open.paragraph(), open.place().offset(), text, findings);
            }
        }
        waiting.removeIf(open -> open.isOver(now));
    }

    private static boolean closesWaiting(List<Open> waiting, PairedMark mark) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            if (waiting.get(i).place().mark() == mark) {
                waiting.remove(i);
                return true;
            }
        }
        return false;
    }

    /// Every paragraph of a long quotation starts with the mark that opens it.
    private static boolean continuesQuotation(List<Open> waiting, Paragraph paragraph) {
        PairedMark first = PairedMark.openedBy(paragraph.at(0));
        return first != null
                && waiting.stream()
                        .anyMatch(open -> open.place().mark() == first && open.startsQuotation());
    }

    private static void tell(Paragraph paragraph, int offset, CheckedText text, Findings findings) {
        String mark = paragraph.text().substring(offset, offset + 1);
        TextSpan span = paragraph.source(offset, offset + 1);
        // “万物|“智联”: the second mark is told as doubled at the seam
        int next = paragraph.text().indexOf(mark, offset + 1);
        boolean opensAgain = next >= 0 && text.isDoubledAtSeam(paragraph.source(next, next + 1));
        if (!opensAgain && !text.isDoubledAtSeam(span)) {
            findings.add(Kind.UNBALANCED, paragraph.num(), span, mark);
        }
    }

    private static MarkStack read(Paragraph paragraph, int from) {
        MarkStack stack = new MarkStack();
        String words = withoutIntervals(paragraph.text());
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            PairedMark opened = PairedMark.openedBy(c);
            PairedMark closed = opened == null ? PairedMark.closedBy(c) : null;
            if (opened != null) {
                stack.open(opened, i);
            } else if (closed != null && !isLabel(words, i) && !isApostrophe(words, i, stack)) {
                stack.close(closed, i);
            }
        }
        stack.end();
        return stack;
    }

    private static String withoutIntervals(String words) {
        StringBuilder without = new StringBuilder(words);
        INTERVAL.each(
                words,
                all -> without.replace(all.start(), all.end(), " ".repeat(all.group().length())));
        return without.toString();
    }

    /// The bracket of `1)`, `a）`, `一)` at the start of a line or an item.
    private static boolean isLabel(String words, int at) {
        if (Characters.narrow(words.charAt(at)) != ')') {
            return false;
        }
        int start = at;
        while (start > 0 && at - start < 3 && isLabelCharacter(words.charAt(start - 1))) {
            start--;
        }
        if (start == at || at - start > 1 && Characters.isLatin(words.charAt(start))) {
            return false;
        }
        return start == 0 || isBeforeLabel(words.charAt(start - 1));
    }

    private static boolean isLabelCharacter(char c) {
        char narrow = Characters.narrow(c);
        return Characters.isDigit(narrow)
                || Characters.isLatin(narrow)
                || "一二三四五六七八九十".indexOf(c) >= 0
                || c >= '①' && c <= '⑳';
    }

    private static boolean isBeforeLabel(char c) {
        return Characters.isBlank(c) || "：:；;。．.，,、？！!?“「".indexOf(c) >= 0;
    }

    /// The ’ of China’s, which closes nothing.
    private static boolean isApostrophe(String words, int at, MarkStack stack) {
        return words.charAt(at) == '’'
                && at > 0
                && Characters.isLatin(words.charAt(at - 1))
                && !stack.isOpen(PairedMark.SINGLE_QUOTE);
    }

    /// An odd number of `"`; one behind a digit may be inches.
    private static boolean hasOddTypewriterQuote(Paragraph paragraph) {
        String words = paragraph.text();
        boolean odd = false;
        for (int i = words.indexOf('"'); i >= 0; i = words.indexOf('"', i + 1)) {
            if (Characters.isDigit(paragraph.at(i - 1))) {
                return false;
            }
            odd = !odd;
        }
        return odd;
    }
}
