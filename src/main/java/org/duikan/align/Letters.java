package org.duikan.align;

import org.duikan.diff.ScriptForms;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.Arrays;

/// The letters and digits of a text in the form in which they are matched: one width, one case, one
/// script, no white space and no marks.
///
/// @param text the folded letters
/// @param starts for every UTF-16 unit of `text` where in the original it starts
/// @param ends beside `starts`, where it ends
record Letters(String text, int[] starts, int[] ends) {

    static Letters of(String original) {
        FoldedText folded = FoldedText.of(original);
        String text = folded.text();
        StringBuilder letters = new StringBuilder(text.length());
        // A simplified form may need one unit more or less than the character it stands for.
        int[] starts = new int[2 * text.length()];
        int[] ends = new int[2 * text.length()];
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                int from = letters.length();
                letters.appendCodePoint(Character.toLowerCase(ScriptForms.simplified(point)));
                TextSpan span = folded.sourceOf(at);
                Arrays.fill(starts, from, letters.length(), span.start());
                Arrays.fill(ends, from, letters.length(), span.end());
            }
            at += Character.charCount(point);
        }
        int length = letters.length();
        return new Letters(
                letters.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    int length() {
        return text.length();
    }

    /// Where in the original a span of the letters stands.
    TextSpan original(int from, int to) {
        return new TextSpan(starts[from], ends[to - 1]);
    }
}
