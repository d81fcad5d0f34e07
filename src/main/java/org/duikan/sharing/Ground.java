package org.duikan.sharing;

import org.duikan.anchor.Quote;
import org.duikan.text.CodePointOffsets;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// A text in which the words of notes stand.
final class Ground {
    private final String text;
    private final CodePointOffsets offsets;

    Ground(SourceText source) {
        text = source.text();
        offsets = new CodePointOffsets(source);
    }

    int length() {
        return text.length();
    }

    String slice(TextSpan span) {
        return span.of(text);
    }

    /// Empty where the range is not in the text.
    Optional<TextSpan> ofPoints(Draft.Range points) {
        if (!points.isIn(offsets.length())) {
            return Optional.empty();
        }
        return Optional.of(
                new TextSpan(
                        offsets.toUnits((int) points.start()),
                        offsets.toUnits((int) points.end())));
    }

    /// The one place where the words stand with their surroundings, else the one place where they
    /// stand; empty where there are none or several.
    Optional<TextSpan> find(Quote quote) {
        return findWhole(quote).or(() -> once(quote.exact()));
    }

    /// The one place where the words stand with their surroundings; empty where there are none or
    /// several.
    Optional<TextSpan> findWhole(Quote quote) {
        int before = quote.prefix().length();
        return once(quote.prefix() + quote.exact() + quote.suffix())
                .map(around -> around.start() + before)
                .map(start -> new TextSpan(start, start + quote.exact().length()));
    }

    private Optional<TextSpan> once(String words) {
        int first = words.isEmpty() ? -1 : text.indexOf(words);
        if (first < 0 || text.indexOf(words, first + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new TextSpan(first, first + words.length()));
    }

    /// The words at a span with what stands around them.
    Quote quote(TextSpan span) {
        int from = Math.max(0, span.start() - Quote.AROUND - 1);
        int to = Math.min(text.length(), span.end() + Quote.AROUND + 1);
        return trimmed(
                new Quote(
                        text.substring(from, span.start()),
                        slice(span),
                        text.substring(span.end(), to)));
    }

    /// Surroundings no longer than a quotation keeps, no surrogate pair cut.
    static Quote trimmed(Quote quote) {
        String prefix = quote.prefix();
        String suffix = quote.suffix();
        int from = Math.max(0, prefix.length() - Quote.AROUND);
        int to = Math.min(suffix.length(), Quote.AROUND);
        if (from > 0 && Character.isLowSurrogate(prefix.charAt(from))) {
            from++;
        }
        if (to < suffix.length() && Character.isLowSurrogate(suffix.charAt(to))) {
            to--;
        }
        return new Quote(prefix.substring(from), quote.exact(), suffix.substring(0, to));
    }
}
