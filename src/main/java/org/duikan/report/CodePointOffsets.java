package org.duikan.report;

import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

/// Turns UTF-16 offsets of one text into code points, each in constant time.
final class CodePointOffsets {
    private static final int STRIDE = 256;

    private final String text;
    private final int[] atStride;

    CodePointOffsets(SourceText source) {
        text = source.text();
        atStride = new int[text.length() / STRIDE + 1];
        for (int i = 1; i < atStride.length; i++) {
            int start = (i - 1) * STRIDE;
            atStride[i] = atStride[i - 1] + completePairsAsOne(start, start + STRIDE);
        }
    }

    int of(int offset) {
        int stride = offset / STRIDE;
        return atStride[stride] + completePairsAsOne(stride * STRIDE, offset);
    }

    int start(TextSpan span) {
        return of(span.start());
    }

    int end(TextSpan span) {
        return of(span.end());
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
