package org.duikan.document;

import org.duikan.text.Passage;

import java.util.List;

/// A clause, article or paragraph in its place: what alignment, variants and anchors speak of.
///
/// @param index its place among the document's alignable units, from 0
/// @param unit the unit
/// @param path the groups it stands in, outermost first
public record AlignableUnit(int index, Unit unit, List<Unit> path) {

    public AlignableUnit {
        path = List.copyOf(path);
    }

    public String num() {
        return unit.num();
    }

    public Passage text() {
        return unit.text();
    }

    public Passage heading() {
        return unit.heading();
    }

    public boolean isClause() {
        return unit.level() == Level.CLAUSE;
    }
}
