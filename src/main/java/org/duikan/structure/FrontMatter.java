package org.duikan.structure;

import org.duikan.document.MatterLine;
import org.duikan.document.MatterLine.Role;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands before the body: letterhead, number, title, recipients, cover note, table of
/// contents, history of amendments, news lines.
///
/// @param lines the front matter
/// @param end index of the first paragraph of the body
record FrontMatter(List<MatterLine> lines, int end) {
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_SIGNATURE = 40;
    private static final Set<Role> AROUND_TITLE =
            Set.of(Role.DOCUMENT_NUMBER, Role.RECIPIENTS, Role.DATE, Role.COPIES_TO);

    static FrontMatter of(List<Paragraph> paragraphs) {
        int label = firstLabel(paragraphs, 0);
        TextSpan contents =
                label < paragraphs.size() ? ContentsTable.find(paragraphs, label) : TextSpan.at(0);
        int limit = contents.isEmpty() ? label : firstLabel(paragraphs, contents.end());
        TextSpan title = TitleFinder.find(outsideOf(paragraphs, contents), limit);
        int end = title.isEmpty() ? contents.end() : Math.max(title.end(), contents.end());
        if (!title.isEmpty() && isHeadline(paragraphs, title, limit)) {
            end = limit;
        }
        while (end < limit && isFront(paragraphs, end, title)) {
            end++;
        }
        return new FrontMatter(lines(paragraphs, end, title), end);
    }

    /// The table's own lines are no candidates for the title.
    private static List<Paragraph> outsideOf(List<Paragraph> paragraphs, TextSpan contents) {
        if (contents.isEmpty()) {
            return paragraphs;
        }
        List<Paragraph> masked = new ArrayList<>(paragraphs);
        for (int i = contents.start(); i < contents.end(); i++) {
            Paragraph line = masked.get(i);
            masked.set(i, new Paragraph(line.text(), line.label(), true));
        }
        return masked;
    }

    private static int firstLabel(List<Paragraph> paragraphs, int from) {
        int weak = paragraphs.size();
        for (int i = from; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isLabelled()) {
                switch (paragraphs.get(i).label().get().kind()) {
                    case PART,
                            SUBPART,
                            CHAPTER,
                            SECTION,
                            ARTICLE,
                            SYMBOL,
                            CAPITAL,
                            COMMA,
                            PAREN -> {
                        return i;
                    }
                    case POINT, DIGIT_PAREN, DECIMAL -> weak = Math.min(weak, i);
                    default -> {}
                }
            }
        }
        return weak;
    }

    /// A headline without the words of a title is followed by others, not by recipients.
    private static boolean isHeadline(List<Paragraph> paragraphs, TextSpan title, int limit) {
        if (limit == paragraphs.size()
                || TitleWords.isTitle(paragraphs.get(title.start()).text().text())) {
            return false;
        }
        for (int i = title.end(); i < limit; i++) {
            if (!paragraphs.get(i).isHeading()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFront(List<Paragraph> paragraphs, int index, TextSpan title) {
        Paragraph paragraph = paragraphs.get(index);
        Role role = MatterRoles.of(paragraph);
        return paragraph.page()
                || AROUND_TITLE.contains(role)
                || role == Role.ISSUER && !title.isEmpty()
                || !title.isEmpty() && HistoryLine.is(paragraph.text().text())
                || MatterRoles.isNotice(paragraph) && paragraph.isHeading()
                || isCoverNote(paragraphs, index)
                || !title.isEmpty() && isSigned(paragraphs, index);
    }

    /// `现将《……》印发给你们，请认真贯彻执行。` above a signature of its own.
    private static boolean isCoverNote(List<Paragraph> paragraphs, int index) {
        String text = paragraphs.get(index).text().text();
        boolean hands = text.contains("发给你们") || text.contains("發給你們");
        if (!hands || text.length() > LONGEST_NOTE || index + 1 >= paragraphs.size()) {
            return false;
        }
        Role next = MatterRoles.of(paragraphs.get(index + 1));
        return next == Role.ISSUER || next == Role.DATE || isSigned(paragraphs, index + 1);
    }

    /// A short line right above a date is a signature, whatever it says: 市人民政付.
    private static boolean isSigned(List<Paragraph> paragraphs, int index) {
        Paragraph line = paragraphs.get(index);
        return index + 1 < paragraphs.size()
                && !line.isLabelled()
                && line.isHeading()
                && line.text().length() <= LONGEST_SIGNATURE
                && MatterRoles.of(paragraphs.get(index + 1)) == Role.DATE;
    }

    private static List<MatterLine> lines(List<Paragraph> paragraphs, int end, TextSpan title) {
        List<MatterLine> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Role role = title.contains(i) ? Role.TITLE : MatterRoles.of(paragraphs.get(i));
            lines.add(new MatterLine(role, paragraphs.get(i).text()));
        }
        return lines;
    }
}
