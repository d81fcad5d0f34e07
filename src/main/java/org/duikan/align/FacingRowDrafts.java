package org.duikan.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows under construction: one for every unit and heading of the base, and behind each (or before
/// the first) those that witnesses put in.
final class FacingRowDrafts {
    private final int columns;
    private final List<Draft> baseRows = new ArrayList<>();
    private final List<Draft> beforeFirst = new ArrayList<>();
    private final List<Draft> front = new ArrayList<>();
    private final List<Draft> back = new ArrayList<>();
    private final Map<Integer, Draft> rowOfUnit = new HashMap<>();
    private final Map<Integer, Draft> rowOfGroup = new HashMap<>();

    FacingRowDrafts(int columns) {
        this.columns = columns;
    }

    Draft addBaseRow(FacingRow.Kind kind, FacingCell base) {
        Draft draft = new Draft(kind, base, columns, baseRows.size());
        baseRows.add(draft);
        return draft;
    }

    /// A row for a line of the base before or behind the body.
    Draft addMatterRow(boolean isFront, FacingCell.Matter base) {
        Draft draft = new Draft(FacingRow.Kind.MATTER, base, columns, -1);
        (isFront ? front : back).add(draft);
        return draft;
    }

    void holdsUnit(int unit, Draft row) {
        rowOfUnit.put(unit, row);
    }

    void holdsGroup(int group, Draft row) {
        rowOfGroup.put(group, row);
    }

    Draft rowOfUnit(int unit) {
        return rowOfUnit.get(unit);
    }

    Draft rowOfGroup(int group) {
        return rowOfGroup.get(group);
    }

    List<Draft> baseRows() {
        return baseRows;
    }

    /// Puts a row of one witness behind the base row at a place, or before all of them at -1.
    Draft insertBehind(int place, FacingRow.Kind kind, FacingCell base) {
        Draft draft = new Draft(kind, base, columns, place);
        (place < 0 ? beforeFirst : baseRows.get(place).behind).add(draft);
        return draft;
    }

    List<Draft> inOrder() {
        List<Draft> all = new ArrayList<>(front);
        all.addAll(beforeFirst);
        for (Draft row : baseRows) {
            all.add(row);
            all.addAll(row.behind);
        }
        all.addAll(back);
        return all;
    }

    /// A row whose cells may still change.
    static final class Draft {
        final FacingRow.Kind kind;
        final FacingCell base;

        /// Place among the base rows; of an inserted row, the place of the base row it follows.
        final int place;

        final FacingCell[] cells;
        private final Map<Integer, Draft> shownIn = new HashMap<>();
        private final List<Draft> behind = new ArrayList<>();
        int index = -1;

        private Draft(FacingRow.Kind kind, FacingCell base, int columns, int place) {
            this.kind = kind;
            this.base = base;
            this.place = place;
            this.cells = new FacingCell[columns];
            Arrays.fill(cells, new FacingCell.Blank());
        }

        /// What this column should show stands in another row.
        void shownIn(int column, List<Integer> units, int link, Draft row) {
            cells[column] = new FacingCell.MovedTo(units, link, -1);
            shownIn.put(column, row);
        }

        FacingRow finished() {
            List<FacingCell> finished = new ArrayList<>();
            for (int column = 0; column < cells.length; column++) {
                Draft row = shownIn.get(column);
                finished.add(
                        row != null && cells[column] instanceof FacingCell.MovedTo moved
                                ? new FacingCell.MovedTo(moved.units(), moved.link(), row.index)
                                : cells[column]);
            }
            return new FacingRow(kind, base, finished);
        }
    }
}
