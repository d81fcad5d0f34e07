package org.duikan.text;

import java.util.Arrays;

/// A text folded for matching, with the way back: every unit of [#text()] knows the range of the
/// source it came from.
///
/// Folding unifies what looks the same to a reader: NFKC (full and half width, ㈠, ⑴, compatibility
/// ideographs), white space and invisible characters removed, and the spellings of one mark made
/// one: `。` `．` `.`, curly and typewriter quotes, dashes (`——` `―` `--`), ellipses (`……` `...`),
/// middle dots, waves, the look-alikes `ー` `ニ` of 一 and 二. Different marks stay different: `、` is
/// no comma, `【】` are not `〔〕`, and traditional characters stay traditional. Never shown, only
/// compared.
///
/// Immutable. Folding is linear in time; a folded text needs ten bytes a unit. All offsets are
/// UTF-16 units.
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int sourceLength;

    FoldedText(String text, int[] starts, int[] ends, int sourceLength) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sourceLength = sourceLength;
    }

    /// Folds a text; never fails, lone surrogates are kept as they are.
    public static FoldedText of(CharSequence source) {
        return new Folding(source).fold();
    }

    /// Only the folded text, where no way back is needed.
    public static String fold(CharSequence source) {
        return of(source).text();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /// Length of the source in UTF-16 units.
    public int sourceLength() {
        return sourceLength;
    }

    /// The source range of one folded unit: whole code points, never half a surrogate pair. Several
    /// units may share a range (㈠ folds to three), a range may hold several characters (`——`).
    ///
    /// @throws IndexOutOfBoundsException outside `0..length()-1`
    public TextSpan sourceOf(int index) {
        return new TextSpan(starts[index], ends[index]);
    }

    /// The smallest source span that holds all the units of a folded span, white space between them
    /// included, around them not. An empty span stays empty: before the unit that follows it.
    ///
    /// @throws IndexOutOfBoundsException where the span reaches beyond the text
    public TextSpan toSource(TextSpan folded) {
        if (folded.isEmpty()) {
            return TextSpan.at(sourceOffset(folded.start()));
        }
        return new TextSpan(starts[folded.start()], ends[folded.end() - 1]);
    }

    /// Where the unit at a folded offset starts in the source; `length()` gives the end of the last
    /// one.
    public int sourceOffset(int offset) {
        if (offset < length()) {
            return starts[offset];
        }
        if (offset > length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        return offset == 0 ? 0 : ends[offset - 1];
    }

    /// The folded offset of the first unit that ends behind a source offset: the one that holds it,
    /// or, where it was folded away, the next one.
    public int fromSource(int sourceOffset) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The folded units that lie, wholly or partly, in a source span.
    public TextSpan fromSource(TextSpan source) {
        int start = fromSource(source.start());
        int end = start;
        if (!source.isEmpty()) {
            end = Math.max(start, firstStartingAt(source.end()));
        }
        return new TextSpan(start, end);
    }

    private int firstStartingAt(int sourceOffset) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedText folded
                && folded.text.equals(text)
                && folded.sourceLength == sourceLength
                && Arrays.equals(folded.starts, starts)
                && Arrays.equals(folded.ends, ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
