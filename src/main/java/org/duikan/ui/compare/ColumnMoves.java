package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves columns by key, and keeps the reader's place when columns change.
final class ColumnMoves {
    private final CompareViewModel model;
    private final ColumnArranger arranger;

    /// The document moved last: the keys go on moving it while no other has the caret.
    private DocumentId moved;

    /// The order asked for while the desk has not followed yet; empty where it has.
    private List<DocumentId> asked = List.of();

    ColumnMoves(CompareViewModel model, ColumnArranger arranger) {
        this.model = model;
        this.arranger = arranger;
        model.deskProperty().subscribe(() -> asked = List.of());
    }

    /// Moves the column with the caret, or the last one, by one place.
    ///
    /// @param by -1 to the left, 1 to the right
    void move(int by) {
        Desk desk = model.deskProperty().get();
        if (desk == null) {
            return;
        }
        List<DocumentId> all = new ArrayList<>(asked.isEmpty() ? ids(desk) : asked);
        int from = column(all);
        int to = from + by;
        if (to >= 0 && to < all.size()) {
            moved = all.remove(from);
            all.add(to, moved);
            asked = all;
            model.selection().clear();
            arranger.move(from, to);
        }
    }

    private int column(List<DocumentId> all) {
        Selection selection = model.selection().get();
        if (selection != null) {
            return selection.column();
        }
        return all.contains(moved) ? all.indexOf(moved) : all.size() - 1;
    }

    /// Where the unit the reader is at stands in other columns: the first unit from there on whose
    /// document is there too.
    ///
    /// @param here the row the reader is at
    Optional<Spot> spot(int here, Desk next) {
        Desk now = model.deskProperty().get();
        if (now == null || here <= 0) {
            return Optional.empty();
        }
        return model.rows().stream()
                .skip(here)
                .map(row -> spot(row.facing(), now, next))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Spot> spot(FacingRow row, Desk now, Desk next) {
        List<DocumentId> before = ids(now);
        List<DocumentId> after = ids(next);
        for (int column = 0; column < before.size(); column++) {
            FacingCell cell = column == 0 ? row.base() : row.witnesses().get(column - 1);
            int target = after.indexOf(before.get(column));
            if (target >= 0 && cell instanceof FacingCell.Units shown) {
                AlignableUnit unit = units(now, column).get(shown.units().getFirst());
                return Optional.of(new Spot(target, unit.unit().span().start()));
            }
        }
        return Optional.empty();
    }

    private static List<AlignableUnit> units(Desk desk, int column) {
        return column == 0
                ? desk.base().alignableUnits()
                : desk.witnesses().get(column - 1).comparison().witnessUnits();
    }

    private static List<DocumentId> ids(Desk desk) {
        List<DocumentId> ids = new ArrayList<>();
        ids.add(desk.summary().id());
        desk.witnesses().forEach(witness -> ids.add(witness.summary().id()));
        return ids;
    }

    /// @param column of the desk to come
    /// @param offset of the document's source
    record Spot(int column, int offset) {}
}
