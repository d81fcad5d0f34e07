package org.duikan.structure;

/// Whether a line goes on with the paragraph above it. The evidence is in the document: how it sets
/// its paragraphs, whether the upper piece ends like one, whether the lower one starts like one.
final class SeamRule {
    /// No heading of the corpus is as long.
    private static final int RUNNING_TEXT = 45;

    private static final int QUOTED_TEXT = 20;

    private final Layout layout;

    SeamRule(Layout layout) {
        this.layout = layout;
    }

    /// @param upper the paragraph so far
    /// @param line the line in question
    /// @param text its text
    /// @param apart whether a blank line or a page number stands between
    boolean joins(Draft upper, Line line, String text, boolean apart) {
        if (LabelGrammar.read(text).isPresent()) {
            return false;
        }
        if (wraps(upper, line, apart)) {
            return true;
        }
        if (upper.isComplete()) {
            return false;
        }
        if (Marks.cannotStart(text.charAt(0)) || Marks.cannotEnd(upper.lastCharacter())) {
            return true;
        }
        boolean running = isRunningText(upper);
        if (upper.hasOpenMark() && (running || upper.length() >= QUOTED_TEXT)) {
            return true;
        }
        return running && (apart || layout.blankSeparated());
    }

    private boolean wraps(Draft upper, Line line, boolean apart) {
        return layout.isWrapped()
                && !apart
                && layout.fills(upper.lastLine().length())
                && (layout.indented() ? !line.indented() : !upper.isComplete());
    }

    private static boolean isRunningText(Draft upper) {
        return upper.hasSentenceInside()
                || upper.length() >= RUNNING_TEXT
                        && !TitleWords.endsLikeTitle(upper.lastLine())
                        && !HistoryLine.endsLikeOne(upper.lastLine());
    }
}
