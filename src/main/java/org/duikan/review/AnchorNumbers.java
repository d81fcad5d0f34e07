package org.duikan.review;

import org.duikan.document.AlignableUnit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives each anchor of one document a number: the index of its unit where that is found, else one
/// of its own behind the last unit, so that decisions about units that are gone can still be told
/// from one another.
final class AnchorNumbers {
    private final UnitLocator locator;
    private final int units;
    private final Map<UnitAnchor, Optional<UnitLocator.Place>> places = new HashMap<>();
    private final Map<UnitAnchor, Integer> unfound = new HashMap<>();

    AnchorNumbers(List<AlignableUnit> units) {
        this.locator = new UnitLocator(units);
        this.units = units.size();
    }

    /// One for each anchor, in their order.
    List<Integer> of(List<UnitAnchor> anchors) {
        return anchors.stream().map(this::of).toList();
    }

    private int of(UnitAnchor anchor) {
        return place(anchor)
                .map(UnitLocator.Place::index)
                .orElseGet(() -> unfound.computeIfAbsent(anchor, _ -> units + unfound.size()));
    }

    boolean isFound(int number) {
        return number < units;
    }

    /// Whether the unit of any anchor has another text than when it was decided about.
    boolean isChanged(List<UnitAnchor> anchors) {
        return anchors.stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .anyMatch(UnitLocator.Place::changed);
    }

    private Optional<UnitLocator.Place> place(UnitAnchor anchor) {
        return places.computeIfAbsent(anchor, locator::find);
    }
}
