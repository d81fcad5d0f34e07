package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Where a long text is cut so that no cell has to lay out too much at once.
public final class TextCuts {
    /// Longest text of one cell, in UTF-16 units: layout of 20,000 took 34 ms.
    public static final int LONGEST = 5_000;

    private static final int LOOK_BACK = 400;
    private static final String SENTENCE_ENDS = "\n。！？；";

    private TextCuts() {}

    /// Parts of at most [#LONGEST] units that together are the text, cut behind a sentence where
    /// one ends near, never inside a surrogate pair. A short or empty text is one part.
    public static List<TextSpan> of(String text) {
        List<TextSpan> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = cut(text, start + LONGEST);
            parts.add(new TextSpan(start, end));
            start = end;
        }
        parts.add(new TextSpan(start, text.length()));
        return parts;
    }

    private static int cut(String text, int latest) {
        for (int at = latest; at > latest - LOOK_BACK; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }
}
