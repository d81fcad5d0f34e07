package org.duikan.text;

import java.text.Normalizer;
import java.util.Arrays;

/// One run of folding: walks the source by clusters (a character and the marks that combine with
/// it) and appends what each folds to.
final class Folding {
    private static final char DASH = '-';
    private static final char ELLIPSIS = '…';
    private static final char STOP = '.';

    /// Bounds the work on hostile runs of marks; no script stacks as many.
    private static final int LONGEST_CLUSTER = 32;

    private final CharSequence source;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Folding(CharSequence source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.starts = new int[source.length()];
        this.ends = new int[source.length()];
    }

    FoldedText fold() {
        int at = 0;
        while (at < source.length()) {
            char unit = source.charAt(at);
            int end = at + 1;
            if (isPlain(unit) && !combinesAt(end)) {
                append(unit, at, end);
            } else {
                end = clusterEnd(at);
                appendCluster(at, end);
            }
            at = end;
        }
        int length = text.length();
        return new FoldedText(
                text.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length),
                source.length());
    }

    /// Characters that fold to themselves, whatever stands beside them.
    private static boolean isPlain(char unit) {
        return unit >= '\u4E00' && unit <= '\u9FFF'
                || unit > ' ' && unit < '\u007F' && unit != DASH && unit != STOP;
    }

    /// Whether what stands at an offset belongs to the character before it: combining marks, the
    /// half-width voicing marks of kana, Hangul vowels and finals.
    private boolean combinesAt(int offset) {
        if (offset >= source.length() || source.charAt(offset) < '\u0300') {
            return false;
        }
        int point = Character.codePointAt(source, offset);
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == 0xFF9E
                || point == 0xFF9F
                || point >= 0x1160 && point <= 0x11FF;
    }

    private int clusterEnd(int start) {
        int end = start + Character.charCount(Character.codePointAt(source, start));
        while (end - start < LONGEST_CLUSTER && combinesAt(end)) {
            end += Character.charCount(Character.codePointAt(source, end));
        }
        return end;
    }

    private void appendCluster(int start, int end) {
        int point = Character.codePointAt(source, start);
        int mark = PresentationForms.mark(point);
        if (mark >= 0) {
            int behind = start + Character.charCount(point);
            append((char) mark, start, behind);
            if (behind < end) {
                appendCluster(behind, end);
            }
            return;
        }
        String cluster = source.subSequence(start, end).toString();
        String normal =
                Normalizer.isNormalized(cluster, Normalizer.Form.NFKC)
                        ? cluster
                        : Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        normal.codePoints().forEach(folded -> appendPoint(folded, start, end));
    }

    private void appendPoint(int point, int start, int end) {
        if (PresentationForms.isInvisible(point)) {
            return;
        }
        int mark = PresentationForms.mark(point);
        if (mark >= 0) {
            append((char) mark, start, end);
        } else {
            for (char unit : Character.toChars(point)) {
                append(unit, start, end);
            }
        }
    }

    private void append(char unit, int start, int end) {
        int last = text.length() - 1;
        if (last >= 0 && continuesMark(unit, last, start)) {
            ends[last] = end;
            return;
        }
        if (unit == STOP && isThirdStop(last, start)) {
            text.setLength(last);
            text.setCharAt(last - 1, ELLIPSIS);
            ends[last - 1] = end;
            return;
        }
        if (last + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 2 + 16);
            ends = Arrays.copyOf(ends, starts.length);
        }
        text.append(unit);
        starts[last + 1] = start;
        ends[last + 1] = end;
    }

    /// `——` is one dash and `……` one ellipsis, however many characters spell them, as long as they
    /// touch.
    private boolean continuesMark(char unit, int last, int start) {
        char before = text.charAt(last);
        return ends[last] == start
                && (unit == DASH && before == DASH
                        || before == ELLIPSIS
                                && (unit == ELLIPSIS
                                        || unit == STOP && source.charAt(start) != '。'));
    }

    private boolean isThirdStop(int last, int start) {
        return last >= 1
                && text.charAt(last) == STOP
                && text.charAt(last - 1) == STOP
                && ends[last] == start
                && ends[last - 1] == starts[last];
    }
}
