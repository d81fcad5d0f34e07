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

    /// Offset of the first character behind the label and the blanks that follow it; behind the
    /// colon of `附件2：`.
    int bodyStart() {
        if (label.isEmpty()) {
            return 0;
        }
        int start = Marks.skipBlanks(text.text(), label.get().end());
        return announces() ? Marks.skipBlanks(text.text(), start + 1) : start;
    }

    /// `附件：`, followed by titles.
    boolean announces() {
        if (!is(LabelKind.ATTACHMENT)) {
            return false;
        }
        int at = Marks.skipBlanks(text.text(), label.get().end());
        return at < text.length() && Marks.narrow(text.text().charAt(at)) == ':';
    }

    /// The text behind the label.
    Passage body() {
        int start = bodyStart();
        return start == 0 ? text : text.slice(new TextSpan(start, text.length()));
    }

    TextSpan labelSource() {
        return label.map(found -> text.toSource(new TextSpan(found.start(), found.end())))
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

    /// Whether it announces what follows.
    boolean endsWithColon() {
        return Marks.narrow(text.text().charAt(text.length() - 1)) == ':';
    }

    TextSpan span() {
        return text.span();
    }
}
