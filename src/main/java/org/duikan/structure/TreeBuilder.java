package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/// Builds the tree out of the paragraphs of the body, one after the other: says of each whether it
/// heads a group, starts a clause or goes on with one.
final class TreeBuilder {
    private final List<Paragraph> body;
    private final OpenTree tree;
    private Numbering numbering;
    private int lastArticle;
    private boolean symbolSeen;
    private boolean symbolsAreItems;

    TreeBuilder(SourceText source, List<Paragraph> body, NumberRuns runs) {
        this.body = body;
        this.tree = new OpenTree(source, runs);
        this.numbering = numberingFrom(0);
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
        return tree.close();
    }

    /// Takes a paragraph in, with the one below it that belongs to its heading; gives the last
    /// taken.
    private int take(int index) {
        Paragraph paragraph = body.get(index);
        if (paragraph.page()) {
            tree.skipPage(paragraph);
            return index;
        }
        if (!paragraph.isLabelled()) {
            return takeBare(index);
        }
        return switch (paragraph.label().orElseThrow().kind()) {
            case ATTACHMENT -> takeAttachment(index);
            case PART, SUBPART, CHAPTER, SECTION -> takeOrdinal(index);
            case SYMBOL, CAPITAL -> takeSymbol(index);
            case ARTICLE -> takeArticle(index);
            case COMMA -> takeComma(index);
            default -> takeInner(index);
        };
    }

    private int takeBare(int index) {
        Paragraph paragraph = body.get(index);
        OptionalInt rank = BareHeading.rank(body, index, numbering, tree.isClauseOpen());
        if (rank.isPresent()) {
            Level level =
                    rank.getAsInt() < rank(LabelKind.ARTICLE) - 1 ? Level.PART : Level.SECTION;
            level = BareHeading.headsSections(body, index) ? Level.PART : level;
            tree.open(rank.getAsInt(), level, paragraph, paragraph.text(), paragraph.span());
        } else if (SignatureLine.at(body, index)) {
            tree.startParagraph(paragraph);
        } else {
            takeText(paragraph);
        }
        return index;
    }

    private void takeText(Paragraph paragraph) {
        Paragraph plain = paragraph.withoutLabel();
        boolean closing = !numbering.articles() && ClosingWords.start(plain.text().text());
        if (tree.isClauseOpen() && !closing) {
            tree.append(plain);
        } else {
            tree.startParagraph(plain);
        }
    }

    private int takeAttachment(int index) {
        Paragraph paragraph = body.get(index);
        boolean title = paragraph.body().isEmpty() || paragraph.isHeading();
        boolean list = LabelGrammar.read(paragraph.body().text()).isPresent();
        if (!title || list || index + 1 == body.size()) {
            tree.startParagraph(paragraph.withoutLabel());
            return list ? takeListed(index) : index;
        }
        numbering = numberingFrom(index + 1);
        lastArticle = 0;
        return open(index, Level.PART);
    }

    /// `附件：1.…` goes on with `2.…` on a line of its own: the titles are no clauses.
    private int takeListed(int index) {
        int value = listed(body.get(index).body());
        int last = index;
        while (last + 1 < body.size()
                && body.get(last + 1).is(LabelKind.POINT)
                && body.get(last + 1).isHeading()
                && listed(body.get(last + 1).text()) == value + 1) {
            value++;
            last++;
            tree.startParagraph(body.get(last).withoutLabel());
        }
        return last;
    }

    private static int listed(Passage line) {
        return LabelGrammar.read(line.text()).map(Label::value).orElse(0);
    }

    /// Attachments count in their own way.
    private Numbering numberingFrom(int index) {
        int end = index;
        while (end < body.size() && !body.get(end).is(LabelKind.ATTACHMENT)) {
            end++;
        }
        return Numbering.of(body.subList(index, end));
    }

    private int takeOrdinal(int index) {
        Paragraph paragraph = body.get(index);
        if (!paragraph.isHeading() && !paragraph.body().isEmpty()) {
            takeText(paragraph);
            return index;
        }
        return open(
                index,
                switch (paragraph.label().orElseThrow().kind()) {
                    case PART, SUBPART -> Level.PART;
                    case CHAPTER -> Level.CHAPTER;
                    default -> Level.SECTION;
                });
    }

    /// `>>` heads sections, unless the first of them stands in a clause and lists its points.
    private int takeSymbol(int index) {
        Paragraph paragraph = body.get(index);
        if (!symbolSeen) {
            symbolSeen = true;
            symbolsAreItems = tree.isClauseOpen();
        }
        return paragraph.isHeading() && !symbolsAreItems
                ? open(index, Level.SECTION)
                : takeInner(index);
    }

    private int takeArticle(int index) {
        Paragraph paragraph = body.get(index);
        Label label = paragraph.label().orElseThrow();
        boolean fits = label.spaced() || label.value() == lastArticle + 1 || label.branch() > 0;
        if (numbering.articles() && fits) {
            lastArticle = label.value();
            tree.startClause(LabelKind.ARTICLE, paragraph);
        } else {
            takeText(paragraph);
        }
        return index;
    }

    private int takeComma(int index) {
        Paragraph paragraph = body.get(index);
        if (numbering.articles()) {
            boolean group = numbering.commaOverArticles() && paragraph.isHeading();
            return group ? open(index, Level.SECTION) : takeInner(index);
        }
        if (numbering.isClause(paragraph)) {
            tree.startClause(LabelKind.COMMA, paragraph);
            return index;
        }
        return paragraph.isHeading() ? open(index, Level.SECTION) : openWithText(index);
    }

    /// `一、加强领导。各地要…` above clauses: the lead phrase heads the group, the rest is its first
    /// paragraph.
    private int openWithText(int index) {
        Paragraph paragraph = body.get(index);
        Passage text = paragraph.body();
        int length = LeadPhrase.ofClause(text.text());
        int rest = length == 0 ? 0 : Marks.skipBlanks(text.text(), length + 1);
        Passage heading = text.slice(new TextSpan(0, length));
        tree.open(rank(LabelKind.COMMA), Level.SECTION, paragraph, heading, paragraph.span());
        if (rest < text.length()) {
            Passage first = text.slice(new TextSpan(rest, text.length()));
            tree.startParagraph(Paragraph.plain(first));
        }
        return index;
    }

    private int takeInner(int index) {
        Paragraph paragraph = body.get(index);
        LabelKind kind = paragraph.label().orElseThrow().kind();
        boolean clauseForm = kind == LabelKind.PAREN && numbering.parenClauses();
        if (!clauseForm && tree.takesItem(kind)) {
            tree.appendItem(paragraph);
        } else if (kind == LabelKind.DASH || kind == LabelKind.SYMBOL) {
            tree.startParagraph(paragraph);
        } else {
            tree.startClause(kind, paragraph);
        }
        return index;
    }

    private int open(int index, Level level) {
        Paragraph paragraph = body.get(index);
        Passage heading = paragraph.body();
        TextSpan span = paragraph.span();
        int last = index;
        boolean titleBelow = heading.isEmpty() && index + 1 < body.size();
        if (titleBelow && !body.get(index + 1).isLabelled() && body.get(index + 1).isHeading()) {
            last = index + 1;
            heading = body.get(last).text();
            span = span.cover(heading.span());
        }
        tree.open(rank(paragraph.label().orElseThrow().kind()), level, paragraph, heading, span);
        return last;
    }
}
