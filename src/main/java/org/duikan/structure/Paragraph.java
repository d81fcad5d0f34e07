package org.duikan.structure;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// A paragraph, page seams joined, with the label it starts with.
///
/// @param text all of it, label included
/// @param label its label
/// @param page whether it is only a page number
record Paragraph(Passage text, Optional<Label> label, boolean page) {
    private static final int LONGEST_HEADING = 60;

    static Paragraph of(Passage text) {
        return new Paragraph(text, LabelGrammar.read(text.text()), false);
    }

    /// A paragraph that has no label, whatever it starts with.
    static Paragraph plain(Passage text) {
        return new Paragraph(text, Optional.empty(), false);
    }

    boolean is(LabelKind kind) {
        return label.isPresent() && label.get().kind() == kind;
    }

    boolean isLabelled() {
        return label.isPresent();
    }

    Paragraph withoutLabel() {
        return label.isEmpty() ? this : new Paragraph(text, Optional.empty(), page);
    }

    /// Offset of the first character behind the label and the blanks that follow it.
    int bodyStart() {
        return label.map(found -> Marks.skipBlanks(text.text(), found.end())).orElse(0);
    }

    /// The text behind the label.
    Passage body() {
        int start = bodyStart();
        return start == 0 ? text : text.slice(new TextSpan(start, text.length()));
    }

    TextSpan labelSource() {
        return label.map(found -> text.toSource(new TextSpan(0, found.end())))
                .orElseGet(() -> TextSpan.at(text.span().start()));
    }

    /// Short, and neither a sentence nor the lead of one: what stands over a text, not in it.
    boolean isHeading() {
        int start = bodyStart();
        int length = text.length() - start;
        if (length == 0 || length > LONGEST_HEADING || page) {
            return false;
        }
        char last = Marks.narrow(text.text().charAt(text.length() - 1));
        return ";:,、".indexOf(last) < 0 && Marks.sentenceEnd(text.text(), start, length) < 0;
    }

    TextSpan span() {
        return text.span();
    }
}
