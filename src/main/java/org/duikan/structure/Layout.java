package org.duikan.structure;

import org.duikan.text.SourceText;

import java.util.List;

/// How a text sets its paragraphs, read off the text itself: what a blank line and the end of a
/// line mean in it.
///
/// @param blankSeparated whether paragraphs stand apart by blank lines
/// @param wrapWidth the measure its lines are wrapped at, 0 where a line is a paragraph
/// @param indented whether paragraphs start with an indent
record Layout(boolean blankSeparated, int wrapWidth, boolean indented) {
    private static final int LEAST_LINES = 8;
    private static final int NARROWEST = 15;
    private static final int WIDEST = 80;

    /// A line this much shorter than the measure still fills it: a mark or a number may not be
    /// split.
    private static final int SLACK = 3;

    static Layout of(SourceText source, List<Line> lines) {
        int blank = 0;
        int indents = 0;
        for (int i = 1; i < lines.size(); i++) {
            blank += lines.get(i).blanksBefore() > 0 ? 1 : 0;
            indents += lines.get(i).indented() ? 1 : 0;
        }
        boolean apart = blank * 5 >= (lines.size() - 1) * 3 && lines.size() > 1;
        boolean indented = indents * 10 >= lines.size() && indents * 10 <= lines.size() * 8;
        return new Layout(apart, wrapWidth(source, lines), indented);
    }

    /// Lines were wrapped where a third of them end within a few characters of the longest, and
    /// most of these are running text cut in mid-sentence.
    private static int wrapWidth(SourceText source, List<Line> lines) {
        if (lines.size() < LEAST_LINES) {
            return 0;
        }
        int[] widths = lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
        int longest = widths[widths.length - 1 - widths.length / 50];
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        int full = 0;
        int running = 0;
        for (Line line : lines) {
            int width = line.span().length();
            if (width >= longest - SLACK && width <= longest + SLACK) {
                full++;
                running += isRunning(source.slice(line.span())) ? 1 : 0;
            }
        }
        return full * 3 >= lines.size() && running * 2 >= full ? longest : 0;
    }

    private static boolean isRunning(String line) {
        return !Marks.isComplete(line) && line.chars().anyMatch(c -> "，。、；,".indexOf(c) >= 0);
    }

    boolean isWrapped() {
        return wrapWidth > 0;
    }

    boolean fills(int width) {
        return width >= wrapWidth - SLACK;
    }
}
