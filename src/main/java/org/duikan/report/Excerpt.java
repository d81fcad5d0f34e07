package org.duikan.report;

import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Run;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// A reading in its sentence, cut where the sentence is long: behind a comma where there is one.
final class Excerpt {
    private static final int LONGEST = 30;

    /// What is left before and behind a reading where the sentence is cut.
    private static final int LEAST = 8;

    private static final String ENDS = "。；：！？\n";
    private static final String PAUSES = "，,";

    /// Stands where a text has nothing that the other has.
    private static final String GAP = "∧";

    private Excerpt() {}

    /// What stands at a span, or the mark of a gap.
    static Cell printed(String text, TextSpan span, Emphasis emphasis) {
        return of(text, span, span.isEmpty() ? GAP : span.of(text), emphasis);
    }

    /// @param reading what to show at the span: what stands there or what should
    /// @param emphasis of the reading
    static Cell of(String text, TextSpan span, String reading, Emphasis emphasis) {
        int from = start(text, span.start());
        int to = end(text, span.end());
        List<Run> runs = new ArrayList<>();
        boolean cutBefore = from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0;
        boolean cutAfter = to < text.length() && ENDS.indexOf(text.charAt(to - 1)) < 0;
        add(runs, (cutBefore ? "…" : "") + text.substring(from, span.start()), Emphasis.NONE);
        add(runs, reading, emphasis);
        add(runs, text.substring(span.end(), to) + (cutAfter ? "…" : ""), Emphasis.NONE);
        return new Cell(runs);
    }

    private static void add(List<Run> runs, String words, Emphasis emphasis) {
        if (!words.isEmpty()) {
            String seen = words.isBlank() ? words.replace(' ', '␣') : words;
            runs.add(new Run(seen.replace("\n", ""), emphasis));
        }
    }

    private static int start(String text, int at) {
        int least = Math.max(0, at - LONGEST);
        for (int i = at; i > least; i--) {
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        for (int i = least; i > 0 && i <= at - LEAST; i++) {
            if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return least > 0 && Character.isLowSurrogate(text.charAt(least)) ? least + 1 : least;
    }

    private static int end(String text, int at) {
        int most = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < most; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        for (int i = most; i < text.length() && i >= at + LEAST; i--) {
            if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return most < text.length() && Character.isLowSurrogate(text.charAt(most))
                ? most - 1
                : most;
    }
}
