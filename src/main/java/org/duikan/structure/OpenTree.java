package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The tree while it grows: a stack of open groups and at most one open clause or paragraph.
final class OpenTree {
    private final UnitFactory factory;
    private final NumberRuns runs;
    private final List<Unit> top = new ArrayList<>();
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private final List<Paragraph> clause = new ArrayList<>();
    private Level clauseLevel = Level.PARAGRAPH;
    private LabelKind clauseKind = LabelKind.DASH;
    private int groupsSeen;
    private int clausesSeen;
    private int end;

    OpenTree(SourceText source, NumberRuns runs) {
        this.factory = new UnitFactory(source);
        this.runs = runs;
    }

    /// Opens a group inside all open ones that stand further outside.
    ///
    /// @param label the paragraph that carries the group's label
    /// @param span the paragraphs the heading takes
    void open(int rank, Level level, Paragraph label, Passage heading, TextSpan span) {
        closeGroups(rank);
        if (label.isLabelled()) {
            runs.group(scope(), label);
        }
        groupsSeen++;
        groups.push(
                new OpenGroup(
                        groupsSeen,
                        rank,
                        level,
                        UnitFactory.num(label),
                        label.labelSource(),
                        heading,
                        span));
    }

    void startClause(LabelKind kind, Paragraph first) {
        start(Level.CLAUSE, kind, first);
        runs.clause(scope(), first);
    }

    void startParagraph(Paragraph first) {
        start(Level.PARAGRAPH, LabelKind.DASH, first);
    }

    private void start(Level level, LabelKind kind, Paragraph first) {
        closeClause();
        clause.add(first);
        clauseLevel = level;
        clauseKind = kind;
        clausesSeen++;
    }

    /// Goes on with the open clause.
    void append(Paragraph paragraph) {
        clause.add(paragraph);
    }

    void appendItem(Paragraph item) {
        clause.add(item);
        runs.item(clausesSeen, item);
    }

    boolean isClauseOpen() {
        return !clause.isEmpty() && clauseLevel == Level.CLAUSE;
    }

    /// Whether a form of label numbers items of what is open: it is an inner form of the open
    /// clause, or the open paragraph announced it with a colon.
    boolean takesItem(LabelKind kind) {
        if (clause.isEmpty()) {
            return false;
        }
        return clauseLevel == Level.CLAUSE
                ? clauseKind.isOutside(kind)
                : clause.getFirst().endsWithColon();
    }

    /// A page number between two paragraphs lies in the span of the unit before it, in no text.
    void skipPage(Paragraph page) {
        if (clause.isEmpty() && !groups.isEmpty()) {
            groups.peek().extend(page.span());
        }
        end = page.span().end();
    }

    List<Unit> close() {
        closeGroups(Integer.MIN_VALUE);
        return top;
    }

    private void closeClause() {
        if (!clause.isEmpty()) {
            add(factory.text(clauseLevel, List.copyOf(clause), end));
            clause.clear();
        }
    }

    private void closeGroups(int rank) {
        closeClause();
        while (!groups.isEmpty() && groups.peek().rank() >= rank) {
            Unit group = groups.pop().close();
            add(group);
        }
    }

    private void add(Unit unit) {
        if (groups.isEmpty()) {
            top.add(unit);
        } else {
            groups.peek().add(unit);
        }
    }

    private int scope() {
        return groups.isEmpty() ? 0 : groups.peek().id();
    }
}
