package org.duikan.document;

import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One document: its text, what it says of itself and the tree read from it.
///
/// Front matter, units and back matter together hold every non-blank character of the source
/// exactly once.
///
/// @param source the text
/// @param facts title, number, issuer, dates
/// @param front what stands before the first unit, in source order
/// @param units the top of the tree, in source order
/// @param back what stands behind the last unit
/// @param remarks what was odd, in source order
public record PolicyDocument(
        SourceText source,
        DocumentFacts facts,
        List<MatterLine> front,
        List<Unit> units,
        List<MatterLine> back,
        List<StructureRemark> remarks) {

    public PolicyDocument {
        Objects.requireNonNull(source);
        Objects.requireNonNull(facts);
        front = List.copyOf(front);
        units = List.copyOf(units);
        back = List.copyOf(back);
        remarks = List.copyOf(remarks);
    }

    /// The front matter and then the back matter, a title over several lines read as one line.
    public List<MatterLine> matter() {
        List<MatterLine> lines = new ArrayList<>();
        for (MatterLine line : front) {
            boolean goesOn =
                    line.role() == MatterLine.Role.TITLE
                            && !lines.isEmpty()
                            && lines.getLast().role() == MatterLine.Role.TITLE;
            lines.add(goesOn ? joined(lines.removeLast(), line) : line);
        }
        lines.addAll(back);
        return List.copyOf(lines);
    }

    private MatterLine joined(MatterLine one, MatterLine next) {
        List<TextSpan> pieces = new ArrayList<>(one.text().pieces());
        pieces.addAll(next.text().pieces());
        return new MatterLine(one.role(), Passage.of(source, pieces));
    }

    /// The units that can be aligned: clauses, articles and paragraphs, each with the groups it
    /// stands in, in source order. Headings of groups are not among them, nor items, whose words
    /// belong to their clause.
    public List<AlignableUnit> alignableUnits() {
        List<AlignableUnit> found = new ArrayList<>();
        collect(units, List.of(), found);
        return List.copyOf(found);
    }

    /// The groups (parts, chapters, sections) in source order, outer before inner.
    public List<Unit> groups() {
        List<Unit> found = new ArrayList<>();
        collectGroups(units, found);
        return List.copyOf(found);
    }

    private static void collectGroups(List<Unit> level, List<Unit> found) {
        for (Unit unit : level) {
            if (unit.isGroup()) {
                found.add(unit);
                collectGroups(unit.children(), found);
            }
        }
    }

    private static void collect(List<Unit> level, List<Unit> path, List<AlignableUnit> found) {
        for (Unit unit : level) {
            if (unit.isGroup()) {
                Unit[] longer = Arrays.copyOf(path.toArray(Unit[]::new), path.size() + 1);
                longer[path.size()] = unit;
                collect(unit.children(), List.of(longer), found);
            } else {
                found.add(new AlignableUnit(found.size(), unit, path));
            }
        }
    }
}
