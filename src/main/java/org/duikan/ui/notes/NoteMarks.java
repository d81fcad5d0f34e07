package org.duikan.ui.notes;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.MarkSource;
import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.SourceGrid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The marks of notes in a grid of texts: words are tinted and underlined, what is noted as a whole
/// has a bar in the margin, and so has the gap where words are missed; the letter of the colour
/// stands beside the line it begins in.
public final class NoteMarks implements MarkSource {
    /// Marks drawn one by one in what a cell shows of its document.
    private static final int MOST = 12;

    private final NotesModel model;
    private final SourceGrid grid;
    private final IntFunction<Optional<DocumentId>> documents;

    /// @param documents the document of each column; empty where none is shown there
    public NoteMarks(
            NotesModel model, SourceGrid grid, IntFunction<Optional<DocumentId>> documents) {
        this.model = model;
        this.grid = grid;
        this.documents = documents;
    }

    @Override
    public List<Mark> marks(int row, int column) {
        List<Mark> marks = new ArrayList<>();
        Optional<DocumentId> document = documents.apply(column);
        if (document.isPresent() && !grid.isRepeated(row, column)) {
            NoteIndex index = model.index(document.get());
            int length = grid.text(row, column).length();
            for (ShownPassage passage : grid.passages(row, column)) {
                List<Mark> shown = new ArrayList<>();
                for (NoteIndex.Entry entry : index.in(passage.passage().span())) {
                    passage.shown(entry.span(), length)
                            .ifPresent(at -> shown.add(mark(entry, at, passage)));
                }
                marks.addAll(shown.size() <= MOST ? shown : merged(shown));
            }
            TextSpan all = new TextSpan(0, length);
            List<Mark> whole =
                    unshown(row, column, document.get())
                            .map(
                                    note ->
                                            new Mark(
                                                    all,
                                                    Mark.Kind.NOTE_BAR,
                                                    isCurrent(note),
                                                    sign(note)))
                            .toList();
            marks.addAll(merged(whole));
        }
        return marks;
    }

    /// The notes that a cell has no words for: those of what is folded in it, and those that miss
    /// here what another column has in the same row.
    private Stream<Note> unshown(int row, int column, DocumentId document) {
        Stream<Note> missed =
                grid.passages(row, column).isEmpty() ? absences(row, document) : Stream.empty();
        return Stream.concat(folded(row, column, document), missed).distinct();
    }

    private Stream<Note> absences(int row, DocumentId lacking) {
        return IntStream.range(0, grid.columns())
                .boxed()
                .flatMap(
                        column ->
                                documents.apply(column).stream()
                                        .flatMap(has -> standing(row, column, has)))
                .filter(note -> note.target().kind() == Target.Kind.ABSENCE)
                .filter(note -> note.target().isIn(lacking));
    }

    /// The notes whose words a cell shows or stands for.
    private Stream<Note> standing(int row, int column, DocumentId document) {
        int length = grid.text(row, column).length();
        Stream<NoteIndex.Entry> shown =
                grid.passages(row, column).stream()
                        .flatMap(
                                passage ->
                                        model.index(document).in(passage.passage().span()).stream()
                                                .filter(
                                                        one ->
                                                                passage.shown(one.span(), length)
                                                                        .isPresent()));
        return Stream.concat(shown.map(NoteIndex.Entry::note), folded(row, column, document));
    }

    private Stream<Note> folded(int row, int column, DocumentId document) {
        return grid.folded(row, column).stream()
                .flatMap(span -> model.index(document).in(span).stream())
                .map(NoteIndex.Entry::note);
    }

    /// Where more notes stand than an eye can tell apart, those of one look that touch are one
    /// mark.
    private static List<Mark> merged(List<Mark> marks) {
        List<Mark> merged = new ArrayList<>();
        Map<List<Object>, Integer> last = new HashMap<>();
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::span)).toList()) {
            List<Object> look = List.of(mark.kind(), mark.sign().colour());
            Integer at = last.get(look);
            if (mark.current()) {
                merged.add(mark);
            } else if (at != null && mark.span().start() <= merged.get(at).span().end()) {
                Mark before = merged.get(at);
                merged.set(
                        at,
                        new Mark(
                                before.span().cover(mark.span()),
                                mark.kind(),
                                false,
                                before.sign()));
            } else {
                last.put(look, merged.size());
                merged.add(mark);
            }
        }
        return merged;
    }

    private Mark mark(NoteIndex.Entry entry, TextSpan at, ShownPassage passage) {
        Note note = entry.note();
        boolean whole =
                note.target().kind() == Target.Kind.UNIT
                        || note.target().kind() == Target.Kind.LINK
                        || note.target().kind() == Target.Kind.ABSENCE;
        int start = entry.span().start();
        boolean begins =
                start >= passage.passage().span().start()
                        && passage.start() + passage.passage().fromSource(start) >= 0;
        Mark.Sign sign = sign(note);
        return new Mark(
                at,
                whole ? Mark.Kind.NOTE_BAR : Mark.Kind.NOTE,
                isCurrent(note),
                begins ? sign : new Mark.Sign("", sign.colour()));
    }

    private boolean isCurrent(Note note) {
        return note.id().equals(model.current());
    }

    private static Mark.Sign sign(Note note) {
        NoteColour colour = note.writing().colour();
        return new Mark.Sign(Character.toString(colour.letter()), colour.word());
    }

    /// The note whose words stand at a place of a cell, the shortest first, or else one that the
    /// cell has no words for; empty where there is none.
    public Optional<UUID> noteAt(int row, int column, int offset) {
        Optional<DocumentId> document = documents.apply(column);
        if (document.isEmpty() || grid.isRepeated(row, column)) {
            return Optional.empty();
        }
        NoteIndex index = model.index(document.get());
        NoteIndex.Entry best = null;
        for (ShownPassage passage : grid.passages(row, column)) {
            for (NoteIndex.Entry entry : index.in(passage.passage().span())) {
                boolean here =
                        passage.shown(entry.span(), grid.text(row, column).length())
                                .filter(at -> at.start() <= offset && offset <= at.end())
                                .isPresent();
                if (here && (best == null || entry.span().length() < best.span().length())) {
                    best = entry;
                }
            }
        }
        return Optional.ofNullable(best)
                .map(NoteIndex.Entry::note)
                .or(() -> unshown(row, column, document.get()).findFirst())
                .map(Note::id);
    }
}
