package org.duikan.ui.notes;

import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.SelectedSource;
import org.duikan.ui.text.Selection;
import org.duikan.ui.text.SelectionModel;
import org.duikan.ui.text.SourceGrid;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Puts notes to what is selected in a grid of texts, and goes to the note under the caret.
public final class NoteTaker {
    private final NotesModel model;
    private final SourceGrid grid;
    private final SelectionModel selection;
    private final IntFunction<Optional<Open>> documents;

    /// A document shown in a column.
    public record Open(DocumentId id, PolicyDocument document) {

        public NoteTargets.Words words(List<TextSpan> spans) {
            return new NoteTargets.Words(id, document, spans);
        }
    }

    /// @param marks knows which note stands where
    /// @param documents the document of each column
    public NoteTaker(
            NotesModel model,
            SourceGrid grid,
            SelectionModel selection,
            NoteMarks marks,
            IntFunction<Optional<Open>> documents) {
        this.model = model;
        this.grid = grid;
        this.selection = selection;
        this.documents = documents;
        selection
                .selectionProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null && now.isEmpty()) {
                                marks.noteAt(now.caret().row(), now.column(), now.caret().offset())
                                        .ifPresent(model::go);
                            }
                        });
    }

    /// The selected words as a target; empty where no word of a document is selected.
    public Optional<Target> selected() {
        Selection now = selection.get();
        if (now == null || now.isEmpty()) {
            return Optional.empty();
        }
        return documents
                .apply(now.column())
                .map(open -> open.words(SelectedSource.of(grid, now)))
                .filter(words -> !words.spans().isEmpty())
                .map(NoteTargets::passage);
    }

    /// The whole of what the caret's row shows of its document; empty where there is no caret.
    public Optional<Target> row() {
        return selection.hasCaret()
                ? row(selection.get().caret().row(), selection.get().column())
                : Optional.empty();
    }

    /// The whole of what a cell shows of its document.
    public Optional<Target> row(int row, int column) {
        List<TextSpan> spans =
                grid.passages(row, column).stream().map(one -> one.passage().span()).toList();
        return documents
                .apply(column)
                .filter(_ -> !spans.isEmpty())
                .map(open -> NoteTargets.unit(open.words(spans)));
    }

    /// Puts a new note to a target and goes to it.
    public void note(Target target) {
        boolean variant = target.kind() == Target.Kind.VARIANT;
        NoteKind kind = variant ? NoteKind.CORRECTION : NoteKind.COMMENT;
        model.add(target, new Writing(kind, NoteColour.YELLOW, List.of(), ""));
    }
}
