package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.NoteKind;
import org.duikan.report.Handout.Clause;
import org.duikan.report.Handout.NotedWords;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A handout laid out, whatever it is written to: notes chosen and numbered through, texts cut
/// where marks begin and end.
record HandoutSheet(String title, List<Part> parts) {
    private static final int RULES = 3;

    /// Code points of the noted words that a note repeats.
    private static final int QUOTED = 24;

    /// A clause.
    ///
    /// @param document empty where it is the one of the part before
    record Part(String document, String unit, List<Piece> pieces, List<Entry> entries) {}

    /// Words between two boundaries of marks.
    ///
    /// @param marked whether a note is about them and not about the clause as a whole
    /// @param numbers of the notes whose words end with it
    record Piece(String text, boolean marked, List<Integer> numbers) {}

    /// A note.
    ///
    /// @param quote the noted words, shortened; empty where they are the whole clause or none
    /// @param reply empty where there is none or it is not shown
    /// @param rules number of ruled lines to write on
    record Entry(int number, String kind, String quote, String text, String reply, int rules) {}

    static HandoutSheet of(Handout handout, Texts texts) {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        String document = "";
        for (Clause clause : handout.clauses()) {
            List<NotedWords> notes = chosen(clause, handout.selection());
            List<Entry> entries = new ArrayList<>();
            for (NotedWords noted : notes) {
                boolean answers = handout.selection().answers();
                entries.add(entry(number + entries.size(), noted, clause, answers, texts));
            }
            String heading = clause.document().equals(document) ? "" : clause.document();
            parts.add(new Part(heading, clause.unit(), pieces(clause, notes, number), entries));
            number += entries.size();
            document = clause.document();
        }
        return new HandoutSheet(handout.title(), parts);
    }

    /// In the order in which their numbers stand in the text: that of the ends of their words.
    private static List<NotedWords> chosen(Clause clause, Handout.Selection selection) {
        return clause.notes().stream()
                .filter(noted -> selection.shows(noted.note()))
                .sorted(
                        Comparator.comparing((NotedWords noted) -> noted.span().end())
                                .thenComparing(noted -> noted.span().start())
                                .thenComparing(noted -> noted.note().created()))
                .toList();
    }

    private static List<Piece> pieces(Clause clause, List<NotedWords> notes, int first) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, clause.text().length()));
        for (NotedWords noted : notes) {
            bounds.add(noted.span().start());
            bounds.add(noted.span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : bounds) {
            TextSpan span = new TextSpan(from, to);
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < notes.size(); i++) {
                if (notes.get(i).span().end() == to) {
                    numbers.add(first + i);
                }
            }
            if (!span.isEmpty() || !numbers.isEmpty()) {
                boolean marked =
                        notes.stream()
                                .filter(noted -> !isWhole(noted, clause))
                                .anyMatch(noted -> noted.span().overlaps(span));
                pieces.add(new Piece(span.of(clause.text().text()), marked, numbers));
            }
            from = to;
        }
        return pieces;
    }

    private static Entry entry(
            int number, NotedWords noted, Clause clause, boolean answers, Texts texts) {
        Note note = noted.note();
        boolean question = note.writing().kind() == NoteKind.QUESTION;
        String reply = answers || !question ? note.reply().map(one -> one.text()).orElse("") : "";
        return new Entry(
                number,
                texts.get("notetable.kind-" + note.writing().kind().word()),
                isWhole(noted, clause) ? "" : quoted(noted.span().of(clause.text().text())),
                note.writing().text(),
                reply,
                question && !answers ? RULES : 0);
    }

    private static boolean isWhole(NotedWords noted, Clause clause) {
        return noted.span().length() == clause.text().length();
    }

    private static String quoted(String words) {
        String line = UnitLabels.oneLine(words);
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
