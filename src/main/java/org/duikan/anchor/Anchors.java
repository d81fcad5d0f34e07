package org.duikan.anchor;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the anchors of one document.
///
/// Immutable and thread-safe. The digest of the text is taken once; an anchor then takes time with
/// the length of its words and the number of units before it.
public final class Anchors {
    private final PolicyDocument document;
    private final String text;
    private final Digest digest;

    public Anchors(PolicyDocument document) {
        this.document = document;
        text = document.source().text();
        digest = Digest.of(text);
    }

    /// An anchor for words anywhere in the text: over several units, in headings, in the front and
    /// back matter. An empty span is the place between two characters. A span that cuts a surrogate
    /// pair is widened to hold it; an empty one inside a pair moves before it.
    ///
    /// @param span in UTF-16 units of the document's source
    /// @throws IndexOutOfBoundsException where the span reaches beyond the text
    public Anchor at(TextSpan span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span + " in a text of " + text.length());
        }
        TextSpan whole = Surroundings.wholeCharacters(text, span);
        return new Anchor(digest, whole, path(document, whole), Surroundings.quote(text, whole));
    }

    static List<String> path(PolicyDocument document, TextSpan span) {
        List<String> labels = new ArrayList<>();
        List<Unit> level = document.units();
        Optional<Unit> holder = holding(level, span);
        while (holder.isPresent()) {
            labels.add(holder.get().label());
            // Items are part of their clause's words and name no place of their own.
            level = holder.get().isGroup() ? holder.get().children() : List.of();
            holder = holding(level, span);
        }
        return labels;
    }

    /// The unit in which a span begins; a place behind the last character of a unit is still in it.
    private static Optional<Unit> holding(List<Unit> level, TextSpan span) {
        for (Unit unit : level) {
            if (unit.span().contains(span.start())
                    || span.isEmpty() && unit.span().end() == span.start()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
