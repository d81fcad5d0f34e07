package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Makes the unit of a run of paragraphs: the first carries the number, the others are its
/// paragraphs and items.
final class UnitFactory {
    private final SourceText source;

    UnitFactory(SourceText source) {
        this.source = source;
    }

    /// @param end the unit's span reaches at least to here
    Unit text(Level level, List<Paragraph> paragraphs, int end) {
        Paragraph first = paragraphs.getFirst();
        Passage text = join(paragraphs);
        int heading = headingLength(level, first, text.text());
        TextSpan last = paragraphs.getLast().span();
        TextSpan tail = new TextSpan(last.start(), Math.max(last.end(), end));
        return unit(level, first, text, heading, tail, children(paragraphs));
    }

    private static int headingLength(Level level, Paragraph first, String text) {
        if (first.is(LabelKind.ARTICLE)) {
            return LeadPhrase.ofArticle(text);
        }
        return first.isLabelled() && level != Level.PARAGRAPH
                ? LeadPhrase.ofClause(text)
                : LeadPhrase.ofParagraph(text);
    }

    private static Unit unit(
            Level level,
            Paragraph first,
            Passage text,
            int headingLength,
            TextSpan last,
            List<Unit> children) {
        return new Unit(
                level,
                num(first),
                first.labelSource(),
                text.slice(new TextSpan(0, headingLength)),
                text,
                first.span().cover(last),
                children);
    }

    static String num(Paragraph paragraph) {
        return paragraph.label().map(label -> label.printed().strip()).orElse("");
    }

    /// All words of the paragraphs without the first one's label; the line feed that ends a
    /// paragraph is a piece of its own.
    private Passage join(List<Paragraph> paragraphs) {
        List<TextSpan> pieces = new ArrayList<>(paragraphs.getFirst().body().pieces());
        for (int i = 1; i < paragraphs.size(); i++) {
            if (!pieces.isEmpty()) {
                int feed = source.text().indexOf('\n', pieces.getLast().end());
                pieces.add(new TextSpan(feed, feed + 1));
            }
            pieces.addAll(paragraphs.get(i).text().pieces());
        }
        return Passage.of(source, pieces);
    }

    private List<Unit> children(List<Paragraph> paragraphs) {
        List<Unit> children = new ArrayList<>(InlineItems.of(paragraphs.getFirst().body()));
        children.addAll(items(paragraphs.subList(1, paragraphs.size())));
        return children;
    }

    private List<Unit> items(List<Paragraph> paragraphs) {
        List<Unit> items = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            if (paragraphs.get(at).isLabelled()) {
                int end = itemEnd(paragraphs, at);
                items.add(text(Level.ITEM, paragraphs.subList(at, end), 0));
                at = end;
            } else {
                items.addAll(InlineItems.of(paragraphs.get(at).text()));
                at++;
            }
        }
        return items;
    }

    /// An item holds the items of inner forms that follow it, and the paragraphs it is the heading
    /// of; any other paragraph without a label speaks for the whole clause again.
    private static int itemEnd(List<Paragraph> paragraphs, int start) {
        LabelKind kind = paragraphs.get(start).label().orElseThrow().kind();
        boolean heads = paragraphs.get(start).isHeading();
        int end = start + 1;
        while (end < paragraphs.size() && isInside(paragraphs.get(end), kind, heads)) {
            end++;
        }
        return end;
    }

    private static boolean isInside(Paragraph paragraph, LabelKind kind, boolean heads) {
        return paragraph.label().map(label -> kind.isOutside(label.kind())).orElse(heads);
    }
}
