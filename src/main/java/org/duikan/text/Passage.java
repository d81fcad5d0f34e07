package org.duikan.text;

import java.util.ArrayList;
import java.util.List;

/// Text read as one that stands in one or several pieces of the source: a paragraph broken by a
/// page, a clause of several paragraphs. Where a page seam was joined nothing stands between the
/// pieces; where a paragraph ends, the line feed of the source is a piece of its own. Every unit of
/// [#text()] thus stands in the source exactly once.
///
/// Immutable; equality is by text and pieces.
public final class Passage {
    private static final Passage EMPTY = new Passage("", List.of());

    private final String text;
    private final List<TextSpan> pieces;
    private final int[] pieceStarts;

    private Passage(String text, List<TextSpan> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.pieceStarts = new int[pieces.size()];
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            pieceStarts[i] = at;
            at += pieces.get(i).length();
        }
    }

    public static Passage empty() {
        return EMPTY;
    }

    public static Passage of(SourceText source, TextSpan... pieces) {
        return of(source, List.of(pieces));
    }

    /// Reads the pieces in the order given; neighbours that touch become one, empty ones are
    /// dropped.
    ///
    /// @throws IllegalArgumentException where the pieces are not in ascending order or overlap
    /// @throws IndexOutOfBoundsException where a piece lies outside the source
    public static Passage of(SourceText source, List<TextSpan> pieces) {
        List<TextSpan> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (TextSpan piece : pieces) {
            if (piece.isEmpty()) {
                continue;
            }
            text.append(source.text(), piece.start(), piece.end());
            TextSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.start() < last.end()) {
                throw new IllegalArgumentException("pieces out of order: " + last + ", " + piece);
            }
            if (last != null && last.end() == piece.start()) {
                joined.set(joined.size() - 1, last.cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined.isEmpty() ? EMPTY : new Passage(text.toString(), List.copyOf(joined));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The source spans read, ascending, not touching.
    public List<TextSpan> pieces() {
        return pieces;
    }

    /// From the first piece's start to the last one's end; `[0,0)` for an empty passage.
    public TextSpan span() {
        return pieces.isEmpty() ? TextSpan.at(0) : pieces.getFirst().cover(pieces.getLast());
    }

    /// Whether an offset of [#text()] is a joined seam: the source has something (a page break)
    /// between it and the unit before it.
    public boolean isSeam(int offset) {
        int piece = pieceAt(offset);
        return piece > 0 && pieceStarts[piece] == offset;
    }

    /// The source offset of the unit at an offset of [#text()]; `length()` gives the end of the
    /// last piece.
    ///
    /// @throws IndexOutOfBoundsException outside `0..length()`
    public int sourceOffset(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        if (pieces.isEmpty()) {
            return 0;
        }
        int piece = pieceAt(offset);
        return pieces.get(piece).start() + offset - pieceStarts[piece];
    }

    /// The source span of a span of [#text()]. It may hold a page break that the passage leaves
    /// out; its end lies behind the last unit, before any break that follows. An empty span stays
    /// empty.
    public TextSpan toSource(TextSpan span) {
        if (span.isEmpty()) {
            return TextSpan.at(sourceOffset(span.start()));
        }
        return new TextSpan(sourceOffset(span.start()), sourceOffset(span.end() - 1) + 1);
    }

    /// The offset in [#text()] of a source offset; one in a gap or outside gives the next unit that
    /// is read, or `length()` behind the last.
    public int fromSource(int sourceOffset) {
        for (int i = 0; i < pieces.size(); i++) {
            TextSpan piece = pieces.get(i);
            if (sourceOffset < piece.end()) {
                return pieceStarts[i] + Math.max(0, sourceOffset - piece.start());
            }
        }
        return text.length();
    }

    /// The part of this passage that a span of [#text()] names.
    public Passage slice(TextSpan span) {
        List<TextSpan> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int from = Math.max(span.start(), pieceStarts[i]);
            int to = Math.min(span.end(), pieceStarts[i] + pieces.get(i).length());
            if (from < to) {
                int shift = pieces.get(i).start() - pieceStarts[i];
                kept.add(new TextSpan(from + shift, to + shift));
            }
        }
        return kept.isEmpty() ? EMPTY : new Passage(span.of(text), List.copyOf(kept));
    }

    private int pieceAt(int offset) {
        int low = 0;
        int high = pieceStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieceStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage
                && passage.text.equals(text)
                && passage.pieces.equals(pieces);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + pieces.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
