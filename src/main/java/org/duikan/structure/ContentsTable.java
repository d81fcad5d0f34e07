package org.duikan.structure;

import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.List;

/// Finds a table of contents: labelled lines that come again as the headings of the text.
final class ContentsTable {
    private static final int REACH = 60;
    private static final int LEAST_ENTRIES = 3;

    private ContentsTable() {}

    /// The range of paragraphs a table of contents takes, its own title included; empty where there
    /// is none before the paragraph that first has a label or soon behind it.
    static TextSpan find(List<Paragraph> paragraphs, int firstLabel) {
        for (int i = 0; i < Math.min(paragraphs.size(), firstLabel + 1); i++) {
            if (isTitle(paragraphs.get(i))) {
                return new TextSpan(i, end(paragraphs, i + 1));
            }
        }
        int end = end(paragraphs, firstLabel);
        boolean repeated =
                end - firstLabel >= LEAST_ENTRIES && comesAgain(paragraphs, firstLabel, end);
        return repeated ? new TextSpan(firstLabel, end) : TextSpan.at(0);
    }

    private static boolean isTitle(Paragraph paragraph) {
        if (paragraph.text().length() > 8) {
            return false;
        }
        String text = FoldedText.fold(paragraph.text().text());
        return text.equals("目录") || text.equals("目錄") || text.equals("目次");
    }

    private static int end(List<Paragraph> paragraphs, int start) {
        int at = start;
        while (at < paragraphs.size() && isEntry(paragraphs.get(at))) {
            if (at > start && entry(paragraphs.get(at)).equals(entry(paragraphs.get(start)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isEntry(Paragraph paragraph) {
        return paragraph.page()
                || paragraph.text().length() <= 80
                        && (paragraph.isLabelled() && paragraph.isHeading()
                                || hasPageNumber(paragraph.text().text()));
    }

    private static boolean comesAgain(List<Paragraph> paragraphs, int first, int end) {
        String wanted = entry(paragraphs.get(first));
        for (int i = end; i < Math.min(paragraphs.size(), end + REACH); i++) {
            if (paragraphs.get(i).text().length() <= 80
                    && entry(paragraphs.get(i)).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPageNumber(String text) {
        int end = trimPageNumber(text);
        return end < text.length()
                && end > 0
                && "….·⋯".indexOf(text.charAt(text.length() - 2)) >= 0;
    }

    private static String entry(Paragraph paragraph) {
        String text = paragraph.text().text();
        return FoldedText.fold(text.substring(0, trimPageNumber(text)));
    }

    private static int trimPageNumber(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isDigit(text.charAt(end - 1))
                        || Marks.isBlank(text.charAt(end - 1))
                        || "….·⋯-—()（）".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
