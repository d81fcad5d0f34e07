package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// 脉络: what became of every unit of a base in other documents.
///
/// Coverage counts clauses where the base has any, else paragraphs; a quotation is no counterpart.
///
/// @param units the base's alignable units
/// @param sections the units by the groups they stand in, in order; together they hold every unit
///   once
/// @param columns one for each document; empty while its comparison is not there
public record TraceMatrix(
        List<AlignableUnit> units,
        List<TraceSection> sections,
        List<Optional<TraceColumn>> columns) {

    public TraceMatrix {
        units = List.copyOf(units);
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
    }

    /// @throws IllegalArgumentException where a column is of another base
    public static TraceMatrix of(PolicyDocument base, List<Optional<TraceColumn>> columns) {
        List<AlignableUnit> units = base.alignableUnits();
        boolean strange =
                columns.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(column -> column.cells().size() != units.size());
        if (strange) {
            throw new IllegalArgumentException("a column of another base");
        }
        return new TraceMatrix(units, sections(units), columns);
    }

    private static List<TraceSection> sections(List<AlignableUnit> units) {
        List<TraceSection> sections = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (AlignableUnit unit : units) {
            if (!run.isEmpty() && !isBeside(units.get(run.getLast()), unit)) {
                sections.add(new TraceSection(units.get(run.getLast()).path(), run));
                run.clear();
            }
            run.add(unit.index());
        }
        if (!run.isEmpty()) {
            sections.add(new TraceSection(units.get(run.getLast()).path(), run));
        }
        return sections;
    }

    /// The same groups, not groups that read alike.
    private static boolean isBeside(AlignableUnit one, AlignableUnit other) {
        List<Unit> path = one.path();
        return path.size() == other.path().size()
                && IntStream.range(0, path.size())
                        .allMatch(i -> path.get(i) == other.path().get(i));
    }

    /// Whether the base has clauses; only they are counted then.
    public boolean hasClauses() {
        return units.stream().anyMatch(AlignableUnit::isClause);
    }

    /// Whether coverage counts a base unit.
    public boolean isCounted(int unit) {
        return units.get(unit).isClause() || !hasClauses();
    }

    /// The cell of a base unit in a column; empty while the column is not there.
    public Optional<TraceCell> cell(int unit, int column) {
        return columns.get(column).map(found -> found.cells().get(unit));
    }

    /// How much of the base a document took up; empty while the column is not there.
    public Optional<Coverage> coverage(int column) {
        return coverage(column, IntStream.range(0, units.size()).boxed().toList());
    }

    /// The same for one section.
    public Optional<Coverage> coverage(int column, TraceSection section) {
        return coverage(column, section.units());
    }

    private Optional<Coverage> coverage(int column, Collection<Integer> of) {
        return columns.get(column)
                .map(
                        found -> {
                            List<Integer> counted = of.stream().filter(this::isCounted).toList();
                            long taken =
                                    counted.stream()
                                            .filter(unit -> found.cells().get(unit).isTaken())
                                            .count();
                            return new Coverage((int) taken, counted.size());
                        });
    }

    /// In how many of the columns that are there a base unit has a counterpart.
    public Coverage takers(int unit) {
        List<TraceColumn> there = columns.stream().flatMap(Optional::stream).toList();
        long taken = there.stream().filter(column -> column.cells().get(unit).isTaken()).count();
        return new Coverage((int) taken, there.size());
    }

    /// The counted base units that none of the columns took up, ascending; nothing is known before
    /// the first column is there.
    public List<Integer> untaken() {
        return units.stream()
                .map(AlignableUnit::index)
                .filter(this::isCounted)
                .filter(unit -> takers(unit).total() > 0 && takers(unit).taken() == 0)
                .toList();
    }
}
