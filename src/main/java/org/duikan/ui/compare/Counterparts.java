package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The two rows of each moved unit: the place it has in the base and the place it has in the
/// witness.
final class Counterparts {
    private final Map<Integer, Integer> other = new HashMap<>();

    static Counterparts of(List<CompareRow> rows) {
        Counterparts counterparts = new Counterparts();
        Map<Integer, Integer> rowOfFacing = new HashMap<>();
        Map<Integer, Integer> rowOfUnit = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            rowOfFacing.putIfAbsent(rows.get(row).facingIndex(), row);
            for (int unit : baseUnits(rows.get(row), false)) {
                rowOfUnit.putIfAbsent(unit, row);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            counterparts.read(rows.get(row), row, rowOfFacing, rowOfUnit);
        }
        return counterparts;
    }

    /// The other row of a moved unit; -1 where the row holds none.
    int of(int row) {
        return other.getOrDefault(row, -1);
    }

    /// The first row at or behind a row that has a counterpart, from the last to the first; -1
    /// where no row has one.
    int next(int row) {
        List<Integer> all = new ArrayList<>(other.keySet());
        all.sort(null);
        for (int candidate : all) {
            if (candidate >= row) {
                return candidate;
            }
        }
        return all.isEmpty() ? -1 : all.getFirst();
    }

    private void read(
            CompareRow row,
            int index,
            Map<Integer, Integer> rowOfFacing,
            Map<Integer, Integer> rowOfUnit) {
        for (FacingCell cell : row.facing().witnesses()) {
            if (cell instanceof FacingCell.MovedTo moved && moved.row() >= 0) {
                int shown = rowOfFacing.getOrDefault(moved.row(), -1);
                other.putIfAbsent(index, shown);
                other.putIfAbsent(shown, index);
            }
        }
        if (row.facing().kind() == FacingRow.Kind.MOVED) {
            for (int unit : baseUnits(row, true)) {
                if (rowOfUnit.containsKey(unit)) {
                    other.putIfAbsent(index, rowOfUnit.get(unit));
                }
            }
        }
    }

    private static List<Integer> baseUnits(CompareRow row, boolean faint) {
        return switch (row.facing().base()) {
            case FacingCell.Units units when units.faint() == faint -> units.units();
            case FacingCell.FoldedGroup folded when !faint -> folded.units();
            default -> List.of();
        };
    }
}
