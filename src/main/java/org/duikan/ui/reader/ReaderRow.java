package org.duikan.ui.reader;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.StyledText;

import java.util.Optional;

/// A row of the reader: a heading, a clause or paragraph, a line of matter, or a part of a long
/// one.
///
/// @param kind what it is
/// @param text what it shows
/// @param passage the words of the document in it
/// @param start where the passage begins in the text; negative in later parts of a long one
/// @param sourceStart offset of the row's first letter in the source
/// @param depth how many groups it stands in
/// @param continued whether it goes on with the row above
record ReaderRow(
        Kind kind,
        StyledText text,
        Passage passage,
        int start,
        int sourceStart,
        int depth,
        boolean continued) {

    enum Kind {
        TITLE,
        MATTER,
        HEADING,
        UNIT
    }

    /// Where a span of the source is shown in this row; empty where it is not.
    Optional<TextSpan> shown(TextSpan source) {
        return new ShownPassage(passage, start).shown(source, text.length());
    }
}
