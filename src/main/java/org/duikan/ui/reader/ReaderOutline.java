package org.duikan.ui.reader;

import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The outline of one document: its headings and units, and the numbers that are missing.
final class ReaderOutline {
    private static final int LONGEST = 40;

    private ReaderOutline() {}

    static List<OutlineEntry> of(PolicyDocument document, List<ReaderRow> rows, Texts texts) {
        Deque<StructureRemark> missing = new ArrayDeque<>();
        document.remarks().stream()
                .filter(remark -> remark.kind() == StructureRemark.Kind.NUMBER_MISSING)
                .forEach(missing::add);
        boolean everyUnit = rows.stream().noneMatch(ReaderOutline::isNamed);
        List<OutlineEntry> entries = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            ReaderRow shown = rows.get(row);
            while (!missing.isEmpty() && missing.peek().span().start() <= shown.sourceStart()) {
                entries.add(missing(missing.poll(), row, texts));
            }
            boolean isUnit = shown.kind() == ReaderRow.Kind.UNIT && !shown.continued();
            if (isNamed(shown) || everyUnit && isUnit) {
                entries.add(entry(shown, row));
            }
        }
        return List.copyOf(entries);
    }

    private static OutlineEntry missing(StructureRemark remark, int row, Texts texts) {
        return new OutlineEntry(
                remark.num(),
                texts.get("reader.number-missing"),
                false,
                State.REMARKED,
                "!",
                Math.max(0, row - 1));
    }

    private static boolean isNamed(ReaderRow row) {
        return !row.continued() && (row.kind() == ReaderRow.Kind.HEADING || !name(row).isEmpty());
    }

    /// What comes before the running text: label and lead phrase.
    private static String name(ReaderRow row) {
        if (row.kind() != ReaderRow.Kind.UNIT) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (var run : row.text().runs()) {
            switch (run.face()) {
                case NUMBER, LEAD -> name.append(run.span().of(row.text().text()));
                default -> {}
            }
        }
        return name.toString();
    }

    private static OutlineEntry entry(ReaderRow row, int index) {
        String text = row.text().text();
        int start = Math.max(0, row.start());
        boolean group = row.kind() == ReaderRow.Kind.HEADING;
        String num = text.substring(0, start).strip();
        String words = text.substring(start);
        if (!group) {
            int lead = name(row).length() - num.length();
            words = lead > 0 ? words.substring(0, lead) : words;
        }
        return new OutlineEntry(
                group ? num.replaceAll("[、.．\\-\\s>]+$", "") : num,
                words.substring(0, Math.min(LONGEST, words.length())).replace('\n', ' '),
                group,
                State.PLAIN,
                "",
                index);
    }
}
