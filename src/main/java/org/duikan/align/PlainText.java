package org.duikan.align;

import org.duikan.diff.ScriptForms;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.Locale;

/// A text in the form in which topics are read: folded, simplified, lower case, with its marks.
///
/// @param text the form read
/// @param original the text as printed
/// @param map the way back
record PlainText(String text, String original, FoldedText map) {

    static PlainText of(String original) {
        FoldedText map = FoldedText.of(original);
        String plain = ScriptForms.simplified(map.text()).toLowerCase(Locale.ROOT);
        // Rare characters change their length; then the folded text itself has to do.
        return new PlainText(plain.length() == map.length() ? plain : map.text(), original, map);
    }

    /// What stands at a span of `text`, as printed.
    String printed(int from, int to) {
        return map.toSource(new TextSpan(from, to)).of(original);
    }
}
