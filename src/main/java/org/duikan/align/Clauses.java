package org.duikan.align;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a plain text into sentences and clauses.
final class Clauses {
    private static final Pattern SENTENCE_END = Pattern.compile("[;!?]|\\.(?!\\d)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:;!?]|\\.(?!\\d)");

    private Clauses() {}

    /// What stands between two marks.
    ///
    /// @param weight 1, or less in a long enumeration, whose items are examples rather than matter
    record Clause(int from, int to, double weight) {}

    static List<TextSpan> sentences(String text) {
        return cut(text, 0, text.length(), SENTENCE_END);
    }

    static List<Clause> of(String text, int from, int to) {
        return cut(text, from, to, CLAUSE_END).stream()
                .map(span -> new Clause(span.start(), span.end(), weight(text, span)))
                .toList();
    }

    private static double weight(String text, TextSpan span) {
        long items = 1 + span.of(text).chars().filter(c -> c == '、').count();
        return items < 3 ? 1 : 2.0 / items;
    }

    private static List<TextSpan> cut(String text, int from, int to, Pattern end) {
        List<TextSpan> parts = new ArrayList<>();
        Matcher matcher = end.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (matcher.find()) {
            parts.add(new TextSpan(start, matcher.start()));
            start = matcher.end();
        }
        parts.add(new TextSpan(start, to));
        return parts;
    }
}
