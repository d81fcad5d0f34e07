package org.duikan.structure;

import org.duikan.document.MatterLine;
import org.duikan.document.MatterLine.Role;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// What stands behind the body: signature, date, list of attachments, 抄送, 印发, 下转.
final class BackMatter {
    private static final int LONGEST_TURN = 24;
    private static final int MOST_ATTACHMENTS = 60;

    private BackMatter() {}

    /// Index of the first paragraph of the back matter, not before `from`.
    static int start(List<Paragraph> paragraphs, int from) {
        int start = paragraphs.size();
        int listed = 0;
        for (int i = paragraphs.size() - 1; i >= from; i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (isTail(paragraph) || isListOfAttachments(paragraph)) {
                start = i;
                listed = 0;
            } else if (isListed(paragraph) && listed < MOST_ATTACHMENTS) {
                listed++;
            } else {
                break;
            }
        }
        return start;
    }

    static List<MatterLine> lines(List<Paragraph> paragraphs, int start) {
        List<MatterLine> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs.subList(start, paragraphs.size())) {
            lines.add(new MatterLine(MatterRoles.of(paragraph), paragraph.text()));
        }
        return lines;
    }

    static boolean isTail(Paragraph paragraph) {
        if (paragraph.page() || !paragraph.isLabelled() && MatterRoles.isNotice(paragraph)) {
            return true;
        }
        Role role = MatterRoles.of(paragraph);
        return !paragraph.isLabelled()
                && (role == Role.COPIES_TO || role == Role.DATE || role == Role.ISSUER);
    }

    /// `附件：1.重点任务分工表`, further ones on lines of their own.
    private static boolean isListOfAttachments(Paragraph paragraph) {
        return paragraph.announces() && !paragraph.body().isEmpty();
    }

    private static boolean isListed(Paragraph paragraph) {
        return paragraph.is(LabelKind.POINT) && paragraph.isHeading();
    }

    /// Cuts `（下转第5版）` off the end of the last paragraph, where it stands on the same line.
    static List<Paragraph> splitTurn(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return paragraphs;
        }
        Paragraph last = paragraphs.getLast();
        String text = last.text().text();
        int open = Math.max(text.lastIndexOf("(下转"), text.lastIndexOf("（下转"));
        if (open <= 0
                || text.length() - open > LONGEST_TURN
                || Marks.narrow(text.charAt(text.length() - 1)) != ')') {
            return paragraphs;
        }
        List<Paragraph> split = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
        split.add(Paragraph.of(last.text().slice(new TextSpan(0, open))));
        split.add(Paragraph.of(last.text().slice(new TextSpan(open, text.length()))));
        return split;
    }
}
