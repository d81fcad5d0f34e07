package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;

import java.util.List;
import java.util.Optional;

/// Finds the unit at a place of a document.
final class UnitFinder {
    private final List<AlignableUnit> units;

    UnitFinder(PolicyDocument document) {
        units = document.alignableUnits();
    }

    /// @param offset in UTF-16 units of the source; empty outside all units
    Optional<AlignableUnit> at(int offset) {
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (units.get(middle).unit().span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return units.stream()
                .skip(low)
                .findFirst()
                .filter(one -> one.unit().span().contains(offset));
    }
}
