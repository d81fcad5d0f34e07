package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// A group while its children come in.
final class OpenGroup {
    private final int id;
    private final int rank;
    private final Level level;
    private final String num;
    private final TextSpan numSpan;
    private final Passage heading;
    private TextSpan span;
    private final List<Unit> children = new ArrayList<>();

    OpenGroup(
            int id,
            int rank,
            Level level,
            String num,
            TextSpan numSpan,
            Passage heading,
            TextSpan span) {
        this.id = id;
        this.rank = rank;
        this.level = level;
        this.num = num;
        this.numSpan = numSpan;
        this.heading = heading;
        this.span = span;
    }

    int id() {
        return id;
    }

    int rank() {
        return rank;
    }

    void add(Unit child) {
        children.add(child);
        span = span.cover(child.span());
    }

    void extend(TextSpan behind) {
        span = span.cover(behind);
    }

    Unit close() {
        return new Unit(level, num, numSpan, heading, Passage.empty(), span, children);
    }
}
