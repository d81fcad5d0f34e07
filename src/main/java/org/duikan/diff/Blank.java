package org.duikan.diff;

/// The spans of an edit, with the white space that goes with it.
///
/// Leaving out a word between spaces is one variant and not three: where an omission (or addition)
/// stands, its white space is taken along as far as that makes the rest agree with the other text.
/// Line breaks are never taken along.
record Blank(int startA, int endA, int startB, int endB) {

    /// @param atA how far the base is written
    /// @param atB how far the witness is written
    static Blank around(Edit edit, TextPair pair, int atA, int atB) {
        Tokens a = pair.a();
        Tokens b = pair.b();
        if (edit.added() == 0) {
            int[] spans = pure(a, edit, atA, b.text.substring(atB, b.start(edit.b0())));
            return new Blank(spans[0], spans[1], atB + spans[2], atB + spans[2]);
        }
        if (edit.omitted() == 0) {
            int[] spans = pure(b, edit.mirror(), atB, a.text.substring(atA, a.start(edit.a0())));
            return new Blank(atA + spans[2], atA + spans[2], spans[0], spans[1]);
        }
        return new Blank(
                a.start(edit.a0()), a.end(edit.a1() - 1), b.start(edit.b0()), b.end(edit.b1() - 1));
    }

    /// Start and end of the run left out, and how much of the white space on the other side (there)
    /// stands before the gap it leaves.
    private static int[] pure(Tokens own, Edit edit, int at, String there) {
        int start = own.start(edit.a0());
        int end = own.end(edit.a1() - 1);
        String left = own.text.substring(at, start);
        String right = own.text.substring(end, own.start(edit.a1()));
        if (there.equals(left + right)) {
            return new int[] {start, end, left.length()};
        }
        if (there.equals(left) && isInLine(right)) {
            return new int[] {start, end + right.length(), left.length()};
        }
        if (there.equals(right) && isInLine(left)) {
            return new int[] {at, end, 0};
        }
        if (there.isEmpty() && isInLine(left) && isInLine(right)) {
            return new int[] {at, end + right.length(), 0};
        }
        return new int[] {start, end, left.isEmpty() ? 0 : there.length()};
    }

    private static boolean isInLine(String blank) {
        return blank.indexOf('\n') < 0;
    }
}
