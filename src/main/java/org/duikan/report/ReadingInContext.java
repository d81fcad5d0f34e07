package org.duikan.report;

import org.duikan.text.TextSpan;

/// A reading with a few characters around it, for lists.
///
/// @param before what stands before it, with an ellipsis where more does
/// @param reading the reading; empty where the text has nothing
/// @param after what stands behind it
public record ReadingInContext(String before, String reading, String after) {
    private static final int CONTEXT = 8;

    /// All of it.
    public String whole() {
        return before + reading + after;
    }

    /// @param span of the reading; may be empty
    public static ReadingInContext of(String text, TextSpan span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return new ReadingInContext(
                (from > 0 ? "…" : "") + oneLine(text.substring(from, span.start())),
                oneLine(span.of(text)),
                oneLine(text.substring(span.end(), to)) + (to < text.length() ? "…" : ""));
    }

    /// Blanks stay: they may be all that differs.
    private static String oneLine(String words) {
        return words.replace("\n", "");
    }
}
