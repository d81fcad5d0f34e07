package org.duikan.ui.text;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// Words of a document in a cell.
///
/// @param passage the words
/// @param start where the passage begins in the cell's text; negative where the cell shows a later
///   part of it
public record ShownPassage(Passage passage, int start) {

    /// Where a span of the source is shown; empty where it is not. An empty span is shown where the
    /// cell shows what stands at it.
    ///
    /// @param length of the cell's text
    public Optional<TextSpan> shown(TextSpan source, int length) {
        TextSpan all = passage.span();
        boolean outside =
                source.isEmpty()
                        ? source.start() < all.start() || source.start() > all.end()
                        : source.end() <= all.start() || source.start() >= all.end();
        if (outside) {
            return Optional.empty();
        }
        int from = Math.max(0, start + passage.fromSource(source.start()));
        int to = Math.min(length, start + passage.fromSource(source.end()));
        boolean nothing = source.isEmpty() ? from != to : from >= to;
        return nothing ? Optional.empty() : Optional.of(new TextSpan(from, to));
    }

    /// The source span of a span of the cell's text, cut to what it has of the passage; empty where
    /// that is nothing.
    public Optional<TextSpan> source(TextSpan shown) {
        int from = Math.max(0, shown.start() - start);
        int to = Math.min(passage.length(), shown.end() - start);
        return from >= to
                ? Optional.empty()
                : Optional.of(passage.toSource(new TextSpan(from, to)));
    }
}
