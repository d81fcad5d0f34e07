package org.duikan.ui.notes;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.MarkSource;
import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.SourceGrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/// The marks of notes in a grid of texts: words are tinted and underlined, what is noted as a whole
/// has a bar in the margin; the letter of the colour stands beside the line it begins in.
public final class NoteMarks implements MarkSource {
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
            for (ShownPassage passage : grid.passages(row, column)) {
                int length = grid.text(row, column).length();
                for (NoteIndex.Entry entry : index.in(passage.passage().span())) {
                    passage.shown(entry.span(), length)
                            .ifPresent(
                                    at -> marks.add(mark(entry.note(), entry.span(), at, passage)));
                }
            }
        }
        return marks;
    }

    private Mark mark(Note note, TextSpan source, TextSpan at, ShownPassage passage) {
        boolean whole =
                note.target().kind() == Target.Kind.UNIT
                        || note.target().kind() == Target.Kind.LINK
                        || note.target().kind() == Target.Kind.ABSENCE;
        boolean begins =
                source.start() >= passage.passage().span().start()
                        && at.start() >= 0
                        && passage.start() + passage.passage().fromSource(source.start()) >= 0;
        String letter = begins ? Character.toString(note.writing().colour().letter()) : "";
        return new Mark(
                at,
                whole ? Mark.Kind.NOTE_BAR : Mark.Kind.NOTE,
                note.id().equals(model.current()),
                new Mark.Sign(letter, note.writing().colour().word()));
    }

    /// The note whose words stand at a place of a cell, the shortest first; empty where there is
    /// none.
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
        return Optional.ofNullable(best).map(entry -> entry.note().id());
    }
}
