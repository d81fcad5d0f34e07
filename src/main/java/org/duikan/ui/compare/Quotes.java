package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;
import org.duikan.align.Link;
import org.duikan.align.Relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which units of the witnesses quote the base outside their own place.
final class Quotes {
    private final List<Map<Integer, Integer>> byWitness = new ArrayList<>();

    Quotes(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            Map<Integer, Integer> byUnit = new HashMap<>();
            List<Link> links = comparison.links();
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i).relation() == Relation.QUOTED) {
                    int index = i;
                    links.get(i).witness().forEach(unit -> byUnit.putIfAbsent(unit, index));
                }
            }
            byWitness.add(byUnit);
        }
    }

    /// Index of the link by which a row's witness cell quotes the base; -1 where it stands for
    /// itself or is no unit.
    int linkOf(FacingRow row, int witness) {
        return row.witnesses().get(witness) instanceof FacingCell.Units units && units.link() < 0
                ? byWitness.get(witness).getOrDefault(units.units().getFirst(), -1)
                : -1;
    }
}
