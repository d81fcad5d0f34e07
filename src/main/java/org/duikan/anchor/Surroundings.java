package org.duikan.anchor;

import org.duikan.text.TextSpan;

/// Cuts what stands around some words: their sentence, as far as it is kept.
final class Surroundings {
    private static final String SENTENCE_ENDS = "。！？；\n";

    private Surroundings() {}

    static TextSpan wholeCharacters(String text, TextSpan span) {
        int start = cutsPair(text, span.start()) ? span.start() - 1 : span.start();
        if (span.isEmpty()) {
            return TextSpan.at(start);
        }
        return new TextSpan(start, cutsPair(text, span.end()) ? span.end() + 1 : span.end());
    }

    static Quote quote(String text, TextSpan span) {
        return new Quote(
                text.substring(before(text, span.start()), span.start()),
                span.of(text),
                text.substring(span.end(), behind(text, span)));
    }

    private static int before(String text, int start) {
        int limit = Math.max(0, start - Quote.AROUND);
        int at = start;
        while (at > limit && !endsSentence(text, at - 1)) {
            at--;
        }
        return cutsPair(text, at) ? at + 1 : at;
    }

    /// The mark that ends the sentence belongs to it, a line feed does not.
    private static int behind(String text, TextSpan span) {
        int limit = Math.min(text.length(), span.end() + Quote.AROUND);
        int at = span.end();
        boolean open = span.isEmpty() || !endsSentence(text, at - 1);
        while (open && at < limit && text.charAt(at) != '\n') {
            open = !endsSentence(text, at);
            at++;
        }
        return cutsPair(text, at) ? at - 1 : at;
    }

    private static boolean endsSentence(String text, int at) {
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
