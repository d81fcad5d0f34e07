package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Items that stand in the line: `……如下：一、法律之複決。二、立法原則之創制。` A list starts with its first number
/// behind a colon and goes on as long as the numbers do; one may be missing.
final class InlineItems {
    private final Passage paragraph;
    private final String text;
    private final List<Unit> items = new ArrayList<>();
    private Label open;
    private int openStart;

    private InlineItems(Passage paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    static List<Unit> of(Passage paragraph) {
        InlineItems reader = new InlineItems(paragraph);
        reader.run();
        return reader.items;
    }

    private void run() {
        for (int i = 0; i + 1 < text.length(); i++) {
            char mark = Marks.narrow(text.charAt(i));
            if ("：:；;。.".indexOf(mark) >= 0) {
                int start = Marks.skipBlanks(text, i + 1);
                Optional<Label> label = LabelGrammar.read(ahead(start));
                if (label.isPresent() && follows(label.get(), mark)) {
                    close(start, open != null && label.get().value() == 1);
                    open = label.get();
                    openStart = start;
                    i = start + open.end() - 1;
                }
            }
        }
        close(text.length(), true);
    }

    private CharSequence ahead(int start) {
        return text.substring(start, Math.min(text.length(), start + 16));
    }

    private boolean follows(Label label, char mark) {
        boolean form =
                switch (label.kind()) {
                    case COMMA, PAREN, POINT, DIGIT_PAREN, CIRCLED -> true;
                    default -> false;
                };
        if (!form) {
            return false;
        }
        boolean first = label.value() == 1 && mark == ':';
        return first
                || open != null
                        && label.kind() == open.kind()
                        && label.value() > open.value()
                        && label.value() <= open.value() + 2;
    }

    /// The last item of a list ends with its sentence: what follows speaks of the whole.
    private void close(int end, boolean last) {
        if (open == null) {
            return;
        }
        int bodyStart = Marks.skipBlanks(text, openStart + open.end());
        int sentence = last ? Marks.sentenceEnd(text, bodyStart, end - bodyStart) : -1;
        int stop = sentence < 0 ? end : sentence + 1;
        TextSpan label = paragraph.toSource(new TextSpan(openStart, openStart + open.end()));
        Passage body = paragraph.slice(new TextSpan(Math.min(bodyStart, stop), stop));
        TextSpan span = body.isEmpty() ? label : label.cover(body.span());
        Passage none = Passage.empty();
        items.add(new Unit(Level.ITEM, open.printed(), label, none, body, span, List.of()));
        open = null;
    }
}
