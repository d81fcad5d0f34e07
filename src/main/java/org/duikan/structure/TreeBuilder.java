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
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/// Builds the tree out of the paragraphs of the body, one after the other, with a stack of open
/// groups and at most one open clause.
final class TreeBuilder {
    private final List<Paragraph> body;
    private final Numbering numbering;
    private final BareHeading bareHeading;
    private final UnitFactory factory;
    private final NumberRuns runs;
    private final List<Unit> top = new ArrayList<>();
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private final List<Paragraph> clause = new ArrayList<>();
    private Level clauseLevel = Level.PARAGRAPH;
    private LabelKind clauseKind = LabelKind.DASH;
    private int groupsSeen;
    private int clausesSeen;
    private int lastArticle;
    private boolean symbolsAreItems;
    private boolean symbolSeen;
    private int end;

    TreeBuilder(SourceText source, List<Paragraph> body, NumberRuns runs) {
        this.body = body;
        this.numbering = Numbering.of(body);
        this.bareHeading = new BareHeading(body, numbering);
        this.factory = new UnitFactory(source);
        this.runs = runs;
    }

    /// How far outside a group stands; a bare heading stands one step outside the form it heads.
    static int rank(LabelKind kind) {
        return 2 * kind.ordinal();
    }

    List<Unit> build(BooleanSupplier cancelled) {
        for (int i = 0; i < body.size(); i++) {
            Cancellation.check(cancelled);
            i = take(i);
        }
        closeGroups(-1);
        return top;
    }

    /// Takes a paragraph in, with the ones below it that belong to its heading; gives the last
    /// taken.
    private int take(int index) {
        Paragraph paragraph = body.get(index);
        if (paragraph.page()) {
            skipPage(paragraph);
            return index;
        }
        if (!paragraph.isLabelled()) {
            return takeBare(index);
        }
        return switch (paragraph.label().orElseThrow().kind()) {
            case ATTACHMENT -> takeAttachment(index);
            case PART, CHAPTER, SECTION -> takeOrdinal(index);
            case SYMBOL -> takeSymbol(index);
            case ARTICLE -> takeArticle(index);
            case COMMA -> takeComma(index);
            default -> takeInner(index);
        };
    }

    private int takeBare(int index) {
        OptionalInt rank = bareHeading.rank(index, isClauseOpen());
        if (rank.isPresent()) {
            Level level = rank.getAsInt() < rank(LabelKind.PAREN) - 1 ? Level.PART : Level.SECTION;
            open(
                    rank.getAsInt(),
                    level,
                    body.get(index),
                    body.get(index).text(),
                    body.get(index).span());
            return index;
        }
        if (SignatureLine.at(body, index)) {
            startClause(Level.PARAGRAPH, LabelKind.DASH, body.get(index));
            return index;
        }
        return takeText(index);
    }

    private int takeText(int index) {
        Paragraph plain = body.get(index).withoutLabel();
        if (isClauseOpen() && !(!numbering.articles() && ClosingWords.start(plain.text().text()))) {
            clause.add(plain);
        } else {
            startClause(Level.PARAGRAPH, LabelKind.DASH, plain);
        }
        return index;
    }

    private int takeAttachment(int index) {
        Paragraph paragraph = body.get(index);
        boolean heads =
                (paragraph.body().isEmpty() || paragraph.isHeading()) && index + 1 < body.size();
        if (!heads
                || !paragraph.body().isEmpty()
                        && LabelGrammar.read(paragraph.body().text()).isPresent()) {
            startClause(Level.PARAGRAPH, LabelKind.DASH, paragraph.withoutLabel());
            return index;
        }
        return openLabelled(index, Level.PART);
    }

    private int takeOrdinal(int index) {
        Paragraph paragraph = body.get(index);
        if (!paragraph.isHeading() && !paragraph.body().isEmpty()) {
            return takeText(index);
        }
        return openLabelled(
                index,
                switch (paragraph.label().orElseThrow().kind()) {
                    case PART -> Level.PART;
                    case CHAPTER -> Level.CHAPTER;
                    default -> Level.SECTION;
                });
    }

    private int takeSymbol(int index) {
        Paragraph paragraph = body.get(index);
        if (!symbolSeen) {
            symbolSeen = true;
            symbolsAreItems = isClauseOpen();
        }
        return paragraph.isHeading() && !symbolsAreItems
                ? openLabelled(index, Level.SECTION)
                : takeInner(index);
    }

    private int takeArticle(int index) {
        Paragraph paragraph = body.get(index);
        Label label = paragraph.label().orElseThrow();
        boolean fits = label.spaced() || label.value() == lastArticle + 1 || label.branch() > 0;
        if (!numbering.articles() || !fits) {
            return takeText(index);
        }
        lastArticle = label.value();
        startClause(Level.CLAUSE, LabelKind.ARTICLE, paragraph);
        return index;
    }

    private int takeComma(int index) {
        Paragraph paragraph = body.get(index);
        if (numbering.articles()) {
            boolean group = numbering.commaOverArticles() && paragraph.isHeading();
            return group ? openLabelled(index, Level.SECTION) : takeInner(index);
        }
        if (numbering.isClause(paragraph)) {
            startClause(Level.CLAUSE, LabelKind.COMMA, paragraph);
            return index;
        }
        return paragraph.isHeading() ? openLabelled(index, Level.SECTION) : openWithText(index);
    }

    /// `一、加强领导。各地要…` above clauses: the lead phrase heads the group, the rest is its first
    /// paragraph.
    private int openWithText(int index) {
        Paragraph paragraph = body.get(index);
        Passage text = paragraph.body();
        int heading = LeadPhrase.ofClause(text.text());
        int rest = heading == 0 ? 0 : Marks.skipBlanks(text.text(), heading + 1);
        open(
                rank(LabelKind.COMMA),
                Level.SECTION,
                paragraph,
                text.slice(new TextSpan(0, heading)),
                paragraph.span());
        if (rest < text.length()) {
            Passage first = text.slice(new TextSpan(rest, text.length()));
            startClause(Level.PARAGRAPH, LabelKind.DASH, Paragraph.plain(first));
        }
        return index;
    }

    private int takeInner(int index) {
        Paragraph paragraph = body.get(index);
        LabelKind kind = paragraph.label().orElseThrow().kind();
        boolean clauseForm = kind == LabelKind.PAREN && numbering.parenClauses();
        if (!clauseForm && isItemOfOpen(kind)) {
            clause.add(paragraph);
            runs.item(clausesSeen, paragraph);
        } else {
            boolean mark = kind == LabelKind.DASH || kind == LabelKind.SYMBOL;
            startClause(mark ? Level.PARAGRAPH : Level.CLAUSE, kind, paragraph);
        }
        return index;
    }

    /// Inner forms belong to the open clause; to an open paragraph, where it announced them.
    private boolean isItemOfOpen(LabelKind kind) {
        if (clause.isEmpty()) {
            return false;
        }
        if (clauseLevel == Level.CLAUSE) {
            return clauseKind.isOutside(kind);
        }
        String text = clause.getFirst().text().text();
        return Marks.narrow(text.charAt(text.length() - 1)) == ':';
    }

    private boolean isClauseOpen() {
        return !clause.isEmpty() && clauseLevel == Level.CLAUSE;
    }

    private void startClause(Level level, LabelKind kind, Paragraph first) {
        closeClause();
        clause.add(first);
        clauseLevel = level;
        clauseKind = kind;
        clausesSeen++;
        if (level == Level.CLAUSE) {
            runs.clause(scope(), first);
        }
    }

    private void closeClause() {
        if (!clause.isEmpty()) {
            add(factory.text(clauseLevel, List.copyOf(clause), end));
            clause.clear();
        }
    }

    private int openLabelled(int index, Level level) {
        Paragraph paragraph = body.get(index);
        LabelKind kind = paragraph.label().orElseThrow().kind();
        Passage heading = paragraph.body();
        TextSpan span = paragraph.span();
        int last = index;
        boolean titleBelow = heading.isEmpty() && index + 1 < body.size();
        if (titleBelow && !body.get(index + 1).isLabelled() && body.get(index + 1).isHeading()) {
            last = index + 1;
            heading = body.get(last).text();
            span = span.cover(heading.span());
        }
        open(rank(kind), level, paragraph, heading, span);
        return last;
    }

    private void open(int rank, Level level, Paragraph paragraph, Passage heading, TextSpan span) {
        closeClause();
        closeGroups(rank);
        if (paragraph.isLabelled()) {
            runs.group(scope(), paragraph);
        }
        groupsSeen++;
        groups.push(
                new OpenGroup(
                        groupsSeen,
                        rank,
                        level,
                        UnitFactory.num(paragraph),
                        paragraph.labelSource(),
                        heading,
                        span));
        if (rank == rank(LabelKind.ATTACHMENT)) {
            lastArticle = 0;
        }
    }

    private int scope() {
        return groups.isEmpty() ? 0 : groups.peek().id();
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

    /// A page number between two paragraphs lies in the span of the unit before it, in no text.
    private void skipPage(Paragraph page) {
        if (clause.isEmpty() && !groups.isEmpty()) {
            groups.peek().extend(page.span());
        }
        end = page.span().end();
    }
}
