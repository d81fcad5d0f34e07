package org.duikan.check;

import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// A paragraph of the document with the label it starts with, page seams joined.
///
/// @param unit the clause or heading it belongs to; empty in front and back matter
/// @param text its words
/// @param passage the passage it is cut out of
/// @param start where it begins in that passage
record Paragraph(Optional<Unit> unit, String text, Passage passage, int start) {

    /// The label of the clause or heading; empty where there is none.
    String num() {
        return unit.map(Unit::num).orElse("");
    }

    int length() {
        return text.length();
    }

    /// The character at an offset; a blank outside.
    char at(int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    /// Where a span of the paragraph stands in the source.
    TextSpan source(int from, int to) {
        return passage.toSource(new TextSpan(start + from, start + to));
    }
}
