package org.duikan.structure;

import java.util.Optional;

/// Whether a line goes on with the paragraph above it. The evidence is in the document: how it sets
/// its paragraphs, whether the upper piece ends like one, whether the lower one starts like one.
final class SeamRule {
    /// No heading of the corpus is as long.
    private static final int RUNNING_TEXT = 45;

    private static final int SURELY_RUNNING_TEXT = 90;

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
        Optional<Label> label = LabelGrammar.read(text);
        if (label.isPresent() && !isInSentence(upper, line, label.get())) {
            return false;
        }
        if (label.isPresent() || wraps(upper, line, apart)) {
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
        boolean surely = upper.hasSentenceInside() || upper.length() >= SURELY_RUNNING_TEXT;
        return running && (apart || layout.blankSeparated() || surely);
    }

    /// What reads like a label may be the middle of a sentence: `（IPv` / `6）商用`. In an indented
    /// text paragraphs with a label are indented; elsewhere an open bracket says so.
    private boolean isInSentence(Draft upper, Line line, Label label) {
        if (!layout.isWrapped()
                || !layout.fills(upper.lastLine().length())
                || upper.isComplete()
                || label.kind().isOutside(LabelKind.COMMA)) {
            return false;
        }
        boolean closes = label.printed().endsWith(")") || label.printed().endsWith("）");
        return layout.indented() ? !line.indented() : closes && upper.hasOpenMark();
    }

    /// In an indented text every full line goes on with what is not indented, over a page too.
    private boolean wraps(Draft upper, Line line, boolean apart) {
        if (!layout.isWrapped() || !layout.fills(upper.lastLine().length())) {
            return false;
        }
        return layout.indented() ? !line.indented() : !apart && !upper.isComplete();
    }

    private static boolean isRunningText(Draft upper) {
        return upper.hasSentenceInside()
                || upper.length() >= RUNNING_TEXT
                        && !TitleWords.endsLikeTitle(upper.lastLine())
                        && !HistoryLine.endsLikeOne(upper.lastLine());
    }
}
