package org.duikan.text;

/// A half-open range `[start, end)` of UTF-16 units in some text.
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /// @throws IllegalArgumentException where `start` is negative or beyond `end`
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public static TextSpan at(int offset) {
        return new TextSpan(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two have at least one unit in common; empty spans overlap nothing.
    public boolean overlaps(TextSpan other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /// The smallest span that holds both.
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
