package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.collation.Item;
import org.duikan.document.DocumentId;
import org.duikan.note.Target;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.notes.ItemTargets;
import org.duikan.ui.notes.NoteMarks;
import org.duikan.ui.notes.NoteTaker;
import org.duikan.ui.notes.NotesModel;

import java.util.List;
import java.util.Optional;

/// Notes in the side-by-side view: what is selected, the variant or the clause the reader is at, or
/// the link of a row, or what the witness lacks.
final class RowNotes {
    private final CompareViewModel model;
    private final NoteMarks marks;
    private final NoteTaker taker;
    private final Notices notices;

    RowNotes(CompareViewModel model, NotesModel notes, Notices notices) {
        this.model = model;
        this.notices = notices;
        marks = new NoteMarks(notes, model.grid(), column -> open(column).map(NoteTaker.Open::id));
        taker = new NoteTaker(notes, model.grid(), model.selection(), marks, this::open);
        model.marks().under(marks);
    }

    private Optional<NoteTaker.Open> open(int column) {
        Desk desk = model.deskProperty().get();
        if (desk == null || column > desk.witnesses().size()) {
            return Optional.empty();
        }
        if (column == 0) {
            return Optional.of(new NoteTaker.Open(desk.summary().id(), desk.base()));
        }
        Desk.Witness witness = desk.witnesses().get(column - 1);
        return Optional.of(
                new NoteTaker.Open(witness.summary().id(), witness.comparison().witness()));
    }

    /// The column of a document; -1 where it is not open.
    int column(DocumentId document) {
        Desk desk = model.deskProperty().get();
        int columns = desk == null ? 0 : desk.witnesses().size() + 1;
        for (int column = 0; column < columns; column++) {
            if (open(column).filter(one -> one.id().equals(document)).isPresent()) {
                return column;
            }
        }
        return -1;
    }

    /// Puts a note to what is selected, else to the variant, else to the clause the reader is at.
    ///
    /// @return whether there was something
    boolean here() {
        return note(taker.selected().or(this::variant).or(this::unit));
    }

    /// Puts a note to the link of the row the reader is at, or to what one side lacks, else to the
    /// clause.
    boolean whole() {
        return note(facing().or(this::unit));
    }

    private boolean note(Optional<Target> target) {
        if (target.isEmpty()) {
            notices.show(Notice.info("notes.nothing-here"));
        }
        target.ifPresent(taker::note);
        return target.isPresent();
    }

    private Optional<Target> variant() {
        VariantPlace place = model.trail().current();
        if (place == null || place.row() != model.visited()) {
            return Optional.empty();
        }
        return targets(place.witness())
                .of(
                        new Item.Reading(
                                place.link(),
                                place.baseUnit(),
                                place.witnessUnit(),
                                place.variant(),
                                false));
    }

    private ItemTargets targets(int witness) {
        Desk desk = model.deskProperty().get();
        Desk.Witness facing = desk.witnesses().get(witness);
        return new ItemTargets(desk.summary().id(), facing.summary().id(), facing.comparison());
    }

    private Optional<Target> unit() {
        int row = model.visited();
        if (row < 0 || row >= model.rows().size()) {
            return Optional.empty();
        }
        return taker.row(row, model.visitedColumn()).or(() -> taker.row(row, 0));
    }

    private Optional<Target> facing() {
        int row = model.visited();
        if (row < 0 || row >= model.rows().size()) {
            return Optional.empty();
        }
        int witness = Math.max(0, model.visitedColumn() - 1);
        CompareRow at = model.rows().get(row);
        return targets(witness)
                .units(
                        units(at.facing().base()),
                        counterparts(at.facing().witnesses().get(witness)));
    }

    private static List<Integer> units(FacingCell cell) {
        return switch (cell) {
            case FacingCell.Units units -> units.units();
            case FacingCell.FoldedGroup folded -> folded.units();
            default -> List.of();
        };
    }

    private static List<Integer> counterparts(FacingCell cell) {
        return switch (cell) {
            case FacingCell.MovedTo moved -> moved.units();
            case FacingCell.Related related -> related.units().subList(0, 1);
            default -> units(cell);
        };
    }
}
