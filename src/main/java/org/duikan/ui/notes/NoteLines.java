package org.duikan.ui.notes;

import javafx.collections.ObservableList;

import org.duikan.document.DocumentId;
import org.duikan.note.PlacedNote;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The notes of open documents in the order of their texts.
final class NoteLines {
    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::column).thenComparingInt(Line::at);

    private NoteLines() {}

    /// @param column of the document in which it stands; one behind the last for none
    private record Line(PlacedNote placed, int column, int at) {}

    /// The notes put to any of some documents. What is not placed in them comes last.
    static List<PlacedNote> of(List<PlacedNote> notes, List<DocumentId> open) {
        List<Line> lines = new ArrayList<>();
        for (PlacedNote placed : notes) {
            Line line = line(placed, open);
            if (line.column() < open.size() || isAbout(placed, open)) {
                lines.add(line);
            }
        }
        lines.sort(ORDER);
        return lines.stream().map(Line::placed).toList();
    }

    private static boolean isAbout(PlacedNote placed, List<DocumentId> open) {
        return open.stream().anyMatch(placed.note().target()::isIn);
    }

    private static Line line(PlacedNote placed, List<DocumentId> open) {
        for (int i = 0; i < open.size(); i++) {
            List<TextSpan> spans = placed.spans(open.get(i));
            if (!spans.isEmpty()) {
                return new Line(placed, i, spans.getFirst().start());
            }
        }
        return new Line(placed, open.size(), Integer.MAX_VALUE);
    }

    /// Puts newer versions of notes that stand where they stood into their lines.
    ///
    /// @param before the notes the lines were made of
    /// @param now the notes there are
    /// @return whether that was all that is new; else nothing was done
    static boolean refresh(
            ObservableList<PlacedNote> lines, List<PlacedNote> before, List<PlacedNote> now) {
        if (before.size() != now.size()) {
            return false;
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                changed.add(i);
            }
        }
        boolean stay = changed.stream().allMatch(i -> stays(before.get(i), now.get(i)));
        if (!stay || changed.size() > 1) {
            return false;
        }
        changed.forEach(i -> put(lines, before.get(i), now.get(i)));
        return true;
    }

    private static boolean stays(PlacedNote before, PlacedNote now) {
        return before.note().id().equals(now.note().id()) && before.found().equals(now.found());
    }

    private static void put(ObservableList<PlacedNote> lines, PlacedNote before, PlacedNote now) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == before) {
                lines.set(i, now);
                return;
            }
        }
    }
}
