package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.document.AlignableUnit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which row shows a unit or group in full.
final class RowIndex {
    private final Map<Integer, Integer> baseUnits = new HashMap<>();
    private final Map<Integer, Integer> baseGroups = new HashMap<>();
    private final List<Map<Integer, Integer>> witnessUnits = new ArrayList<>();

    static RowIndex of(List<CompareRow> rows) {
        RowIndex index = new RowIndex();
        for (int row = 0; row < rows.size(); row++) {
            index.readBase(rows.get(row).facing().base(), row);
            List<FacingCell> witnesses = rows.get(row).facing().witnesses();
            for (int witness = 0; witness < witnesses.size(); witness++) {
                index.readWitness(witnesses.get(witness), witness, row);
            }
        }
        return index;
    }

    /// The row of a base unit, or of the folded group it is in; -1 where there is none.
    int ofBaseUnit(int unit) {
        return baseUnits.getOrDefault(unit, -1);
    }

    /// The row of a base group's heading; -1 where it is folded into another.
    int ofBaseGroup(int group) {
        return baseGroups.getOrDefault(group, -1);
    }

    /// The row of the unit that holds a place of a document's source, or the last one before it; -1
    /// where the document has no row.
    ///
    /// @param column 0 for the base
    int ofSource(int column, List<AlignableUnit> units, int offset) {
        int row = -1;
        for (AlignableUnit unit : units) {
            if (unit.unit().span().start() > offset && row >= 0) {
                return row;
            }
            int of = ofUnit(column, unit.index());
            row = of >= 0 ? of : row;
        }
        return row;
    }

    /// The row of a unit, or of the folded group it is in; -1 where there is none.
    ///
    /// @param column 0 for the base
    int ofUnit(int column, int unit) {
        if (column == 0) {
            return ofBaseUnit(unit);
        }
        return column > witnessUnits.size()
                ? -1
                : witnessUnits.get(column - 1).getOrDefault(unit, -1);
    }

    private void readBase(FacingCell cell, int row) {
        switch (cell) {
            case FacingCell.Units units when !units.faint() ->
                    units.units().forEach(unit -> baseUnits.putIfAbsent(unit, row));
            case FacingCell.FoldedGroup folded -> {
                baseGroups.putIfAbsent(folded.group(), row);
                folded.units().forEach(unit -> baseUnits.putIfAbsent(unit, row));
            }
            case FacingCell.Heading heading -> baseGroups.putIfAbsent(heading.group(), row);
            default -> {}
        }
    }

    private void readWitness(FacingCell cell, int witness, int row) {
        while (witnessUnits.size() <= witness) {
            witnessUnits.add(new HashMap<>());
        }
        switch (cell) {
            case FacingCell.Units units ->
                    units.units().forEach(unit -> witnessUnits.get(witness).putIfAbsent(unit, row));
            case FacingCell.Related related ->
                    related.units()
                            .forEach(unit -> witnessUnits.get(witness).putIfAbsent(unit, row));
            default -> {}
        }
    }
}
