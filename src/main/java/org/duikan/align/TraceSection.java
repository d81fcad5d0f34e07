package org.duikan.align;

import org.duikan.document.Unit;

import java.util.List;

/// A run of base units that stand in the same groups.
///
/// @param path the groups, outermost first; empty for units outside all groups
/// @param units indexes of the base units, ascending and without a gap
public record TraceSection(List<Unit> path, List<Integer> units) {

    public TraceSection {
        path = List.copyOf(path);
        units = List.copyOf(units);
    }
}
