package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.text.BreakIterator;

/// Where a text may be cut for a caret: at graphemes, words and paragraphs.
final class TextBreaks {
    /// Characters that join or frame Chinese words more often than they are part of one.
    private static final String BETWEEN_WORDS = "的和与及或等为在以对是了并从把将各其之于由而向至到也被着";

    private static final int LONGEST_WHOLE = 4;

    private TextBreaks() {}

    /// The grapheme boundary at or before an offset.
    static int snap(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        if (inside == 0 || inside == text.length()) {
            return inside;
        }
        BreakIterator graphemes = graphemes(text);
        return graphemes.isBoundary(inside) ? inside : graphemes.preceding(inside);
    }

    /// The grapheme boundary behind an offset, or the end.
    static int next(String text, int offset) {
        return offset >= text.length() ? text.length() : graphemes(text).following(offset);
    }

    /// The grapheme boundary before an offset, or 0.
    static int previous(String text, int offset) {
        return offset <= 0 ? 0 : graphemes(text).preceding(Math.min(offset, text.length()));
    }

    /// The paragraph around an offset, without its line feed.
    static TextSpan paragraph(String text, int offset) {
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1));
        int end = text.indexOf('\n', offset);
        if (offset == 0) {
            start = -1;
        }
        return new TextSpan(start + 1, end < 0 ? text.length() : end);
    }

    /// The word at an offset: a Latin or number token whole; in Chinese, which does not mark its
    /// words, the letters between two particles where they are few, else a pair of them.
    static TextSpan word(String text, int offset) {
        if (text.isEmpty()) {
            return TextSpan.at(0);
        }
        int at = snap(text, Math.min(offset, text.length() - 1));
        Script script = Script.at(text, at);
        if (script == Script.OTHER) {
            return new TextSpan(at, next(text, at));
        }
        TextSpan run = run(text, at, script);
        return script == Script.HAN && codePoints(text, run) > LONGEST_WHOLE
                ? pair(text, run, at)
                : run;
    }

    private static TextSpan run(String text, int at, Script script) {
        int start = at;
        while (start > 0 && Script.at(text, text.offsetByCodePoints(start, -1)) == script) {
            start = text.offsetByCodePoints(start, -1);
        }
        int end = at;
        while (end < text.length() && Script.at(text, end) == script) {
            end = text.offsetByCodePoints(end, 1);
        }
        return new TextSpan(start, end);
    }

    private static TextSpan pair(String text, TextSpan run, int at) {
        int start = run.start();
        while (true) {
            int left = text.codePointCount(start, run.end());
            int end = left <= 3 ? run.end() : text.offsetByCodePoints(start, 2);
            if (at < end) {
                return new TextSpan(start, end);
            }
            start = end;
        }
    }

    private static int codePoints(String text, TextSpan span) {
        return text.codePointCount(span.start(), span.end());
    }

    private static BreakIterator graphemes(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text);
        return graphemes;
    }

    private enum Script {
        HAN,
        TOKEN,
        OTHER;

        static Script at(String text, int offset) {
            int letter = text.codePointAt(offset);
            if (Character.isIdeographic(letter)) {
                return BETWEEN_WORDS.indexOf(letter) < 0 ? HAN : OTHER;
            }
            if (Character.isLetterOrDigit(letter)) {
                return TOKEN;
            }
            return isInnerMark(text, offset) ? TOKEN : OTHER;
        }

        /// `3.5`, `5G+`, `2025-01`, `12%`: marks that a token may hold between letters or end in.
        private static boolean isInnerMark(String text, int offset) {
            char mark = text.charAt(offset);
            boolean behind = offset > 0 && isTokenLetter(text.codePointBefore(offset));
            boolean before =
                    offset + 1 < text.length() && isTokenLetter(text.codePointAt(offset + 1));
            return "%％+".indexOf(mark) >= 0
                    ? behind
                    : ".-_/,".indexOf(mark) >= 0 && behind && before;
        }

        private static boolean isTokenLetter(int letter) {
            return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
        }
    }
}
