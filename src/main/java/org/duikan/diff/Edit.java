package org.duikan.diff;

/// One step of an edit script: tokens `[a0, a1)` of the base stand where tokens `[b0, b1)` of the
/// witness stand.
record Edit(int a0, int a1, int b0, int b1) {

    int omitted() {
        return a1 - a0;
    }

    int added() {
        return b1 - b0;
    }

    /// How much of the text a reader sees painted.
    int size() {
        return Math.max(omitted(), added());
    }

    /// Whether tokens were only left out or only put in.
    boolean isPure() {
        return omitted() == 0 || added() == 0;
    }

    Edit shift(int a, int b) {
        return new Edit(a0 + a, a1 + a, b0 + b, b1 + b);
    }

    Edit cover(Edit later) {
        return new Edit(a0, Math.max(a1, later.a1), b0, Math.max(b1, later.b1));
    }

    /// The edit with `left` and `right` tokens of the equal runs beside it taken in.
    Edit grow(int left, int right) {
        return new Edit(a0 - left, a1 + right, b0 - left, b1 + right);
    }

    Edit mirror() {
        return new Edit(b0, b1, a0, a1);
    }
}
