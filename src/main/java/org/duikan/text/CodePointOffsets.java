package org.duikan.text;

import java.util.Arrays;

/// Turns UTF-16 offsets of one text into code points and back, each in constant time but for the
/// search of the stride. Immutable and thread-safe.
public final class CodePointOffsets {
    private static final int STRIDE = 256;

    private final String text;
    private final int[] atStride;

    public CodePointOffsets(SourceText source) {
        text = source.text();
        atStride = new int[text.length() / STRIDE + 1];
        for (int i = 1; i < atStride.length; i++) {
            int start = (i - 1) * STRIDE;
            atStride[i] = atStride[i - 1] + completePairsAsOne(start, start + STRIDE);
        }
    }

    /// The code points before a UTF-16 offset; one inside a pair counts the pair.
    ///
    /// @throws IndexOutOfBoundsException outside the text
    public int of(int offset) {
        int stride = offset / STRIDE;
        return atStride[stride] + completePairsAsOne(stride * STRIDE, offset);
    }

    public int start(TextSpan span) {
        return of(span.start());
    }

    public int end(TextSpan span) {
        return of(span.end());
    }

    /// Length of the text in code points.
    public int length() {
        return of(text.length());
    }

    /// Length of the text in UTF-16 units.
    public int units() {
        return text.length();
    }

    /// The UTF-16 offset that has a number of code points before it.
    ///
    /// @throws IndexOutOfBoundsException outside `0..length()`
    public int toUnits(int codePoints) {
        int stride = Arrays.binarySearch(atStride, codePoints);
        int from = (stride >= 0 ? stride : Math.max(0, -stride - 2)) * STRIDE;
        boolean insidePair =
                from > 0
                        && from < text.length()
                        && Character.isSurrogatePair(text.charAt(from - 1), text.charAt(from));
        int start = insidePair ? from - 1 : from;
        int before = insidePair ? of(from) - 1 : of(from);
        return text.offsetByCodePoints(start, codePoints - before);
    }

    /// Counts every unit but the second half of a pair, so that sums over parts equal the whole
    /// wherever the text is parted.
    private int completePairsAsOne(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf =
                    i > 0
                            && Character.isLowSurrogate(text.charAt(i))
                            && Character.isHighSurrogate(text.charAt(i - 1));
            count += secondHalf ? 0 : 1;
        }
        return count;
    }
}
