package org.duikan.document;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Objects;

/// A node of a document's structure.
///
/// A group (part, chapter, section) has a `heading` and `children`, and its `text` is empty. A text
/// unit (clause, paragraph) has all its words in `text`, without its own number, page seams joined:
/// the heading first where it has one (`heading` is then a leading slice of `text`), and its items
/// too, which are also its `children`.
///
/// @param level what kind of node it is
/// @param num the label as printed, without white space around it: `(一)`, `第十四条之一`, `一、`, `- `'s
///   dash; empty where there is none
/// @param numSpan where the label stands in the source; empty span at the unit's start where there
///   is none
/// @param heading title or lead phrase, without the mark that ends it; empty where there is none
/// @param text see above
/// @param span source span from the label to the last unit of the text or last child
/// @param children in source order, their spans do not overlap and lie inside `span`
public record Unit(
        Level level,
        String num,
        TextSpan numSpan,
        Passage heading,
        Passage text,
        TextSpan span,
        List<Unit> children) {

    /// Code points of the text that name a unit without number and heading.
    private static final int OPENING = 16;

    public Unit {
        Objects.requireNonNull(level);
        Objects.requireNonNull(num);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        children = List.copyOf(children);
        if (!span.contains(numSpan)) {
            throw new IllegalArgumentException("label " + numSpan + " outside " + span);
        }
    }

    public boolean isGroup() {
        return level.isGroup();
    }

    public boolean isNumbered() {
        return !num.isEmpty();
    }

    /// `(九)深入挖掘社会数据价值`, `第一章 总则`: how lists and paths name the unit. Without number and heading,
    /// the first words of the text.
    public String label() {
        String words = heading.isEmpty() ? opening() : heading.text();
        return (num + " " + words).strip();
    }

    private String opening() {
        String all = text.text();
        int end = all.offsetByCodePoints(0, Math.min(OPENING, all.codePointCount(0, all.length())));
        return all.substring(0, end);
    }
}
