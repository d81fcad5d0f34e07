package org.duikan.structure;

import org.duikan.document.MatterLine.Role;
import org.duikan.text.TextSpan;

import java.util.List;

/// Finds the title: the last line before the first label that reads like one; failing that, the
/// headline right above it, unless later lines like it show that it heads a part of the text.
final class TitleFinder {
    private static final int SHORTEST = 6;

    /// `主要政策措施` may head a part; a line as long as this is the title of a document.
    private static final int CERTAIN = 10;

    private static final int LONGEST = 100;
    private static final int REACH = 10;

    private TitleFinder() {}

    /// The range of paragraphs that make up the title; empty where there is none.
    ///
    /// @param limit the first paragraph that cannot be front matter
    static TextSpan find(List<Paragraph> paragraphs, int limit) {
        int last = lastTitle(paragraphs, limit, SHORTEST);
        int certain = last >= 0 ? lastTitle(paragraphs, last + 1, CERTAIN) : -1;
        if (last >= 0) {
            return extend(paragraphs, certain >= 0 ? certain : last, limit);
        }
        return limit < paragraphs.size() ? headline(paragraphs, limit) : firstLine(paragraphs);
    }

    private static int lastTitle(List<Paragraph> paragraphs, int limit, int shortest) {
        for (int i = limit - 1; i >= 0; i--) {
            if (isTitle(paragraphs.get(i), i == 0 ? 1 : shortest)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(Paragraph paragraph, int shortest) {
        String text = paragraph.text().text();
        return isBareLine(paragraph)
                && text.length() >= shortest
                && TitleWords.isTitle(text)
                && !HistoryLine.is(text);
    }

    private static boolean isBareLine(Paragraph paragraph) {
        return !paragraph.isLabelled()
                && !paragraph.page()
                && paragraph.text().length() <= LONGEST
                && Marks.sentenceEnd(paragraph.text().text(), 0, LONGEST) < 0
                && !Marks.cannotEnd(last(paragraph))
                && last(paragraph) != ':'
                && last(paragraph) != ';'
                && MatterRoles.of(paragraph) == Role.OTHER
                && !MatterRoles.isNotice(paragraph);
    }

    private static char last(Paragraph paragraph) {
        return Marks.narrow(paragraph.text().text().charAt(paragraph.text().length() - 1));
    }

    /// A title of several lines: `广东省人民政府` / `关于加快数字化发展的` / `意见`, with (试行) below.
    private static TextSpan extend(List<Paragraph> paragraphs, int at, int limit) {
        int start = at;
        while (start > 0 && at - start < 3 && isFirstHalf(paragraphs, start)) {
            start--;
        }
        int end = at + 1;
        while (end < limit
                && isBracketed(paragraphs.get(end))
                && !HistoryLine.is(text(paragraphs, end))) {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static boolean isFirstHalf(List<Paragraph> paragraphs, int lower) {
        Paragraph above = paragraphs.get(lower - 1);
        String text = text(paragraphs, lower - 1);
        String below = text(paragraphs, lower);
        if (above.isLabelled()
                || !above.isHeading()
                || TitleWords.isTitle(text) && !text.startsWith("关于")) {
            return false;
        }
        boolean name = MatterRoles.of(above) == Role.ISSUER && !text.endsWith("文件");
        boolean cut =
                isBareLine(above)
                        && (text.contains("关于") || text.contains("關於") || text.endsWith("的"));
        return name && (below.startsWith("关于") || below.startsWith("關於"))
                || cut && !below.contains("关于");
    }

    private static boolean isBracketed(Paragraph paragraph) {
        String text = paragraph.text().text();
        return text.length() <= 30
                && !paragraph.isLabelled()
                && Marks.narrow(text.charAt(0)) == '('
                && last(paragraph) == ')';
    }

    private static String text(List<Paragraph> paragraphs, int index) {
        return paragraphs.get(index).text().text();
    }

    private static TextSpan headline(List<Paragraph> paragraphs, int limit) {
        int start = limit;
        while (start > 0 && isBareLine(paragraphs.get(start - 1))) {
            start--;
        }
        boolean fits = start < limit && paragraphs.get(start).text().length() >= SHORTEST;
        return fits && !hasPeers(paragraphs, limit)
                ? new TextSpan(start, start + 1)
                : TextSpan.at(0);
    }

    /// Whether a bare line stands before a label of the same kind again.
    private static boolean hasPeers(List<Paragraph> paragraphs, int limit) {
        LabelKind kind = paragraphs.get(limit).label().orElseThrow().kind();
        for (int i = limit + 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).is(kind) && isBareLine(paragraphs.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static TextSpan firstLine(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(REACH, paragraphs.size() - 1); i++) {
            if (isBareLine(paragraphs.get(i))) {
                return new TextSpan(i, i + 1);
            }
        }
        return TextSpan.at(0);
    }
}
