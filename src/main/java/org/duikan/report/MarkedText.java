package org.duikan.report;

import org.duikan.text.Passage;

import java.util.List;

/// Writes a text with its marks.
final class MarkedText {
    private final Html html;
    private final String text;
    private final int headingEnd;

    private MarkedText(Html html, String text, int headingEnd) {
        this.html = html;
        this.text = text;
        this.headingEnd = headingEnd;
    }

    /// Writes the text.
    ///
    /// @param headingEnd up to where the text is heading, set in bold
    /// @param marks in the order of the text, not overlapping
    static void write(Html html, Passage text, int headingEnd, List<Mark> marks) {
        MarkedText writer = new MarkedText(html, text.text(), headingEnd);
        int at = 0;
        for (Mark mark : marks) {
            writer.plain(at, mark.span().start());
            html.open(mark.tag(), "class", mark.style(), "id", mark.id(), "title", mark.title());
            writer.plain(mark.span().start(), mark.span().end());
            html.close();
            at = mark.span().end();
        }
        writer.plain(at, text.length());
    }

    private void plain(int from, int to) {
        int bold = Math.clamp(headingEnd, from, to);
        if (from < bold) {
            html.element("b", text.substring(from, bold));
        }
        html.text(text.substring(bold, to));
    }
}
