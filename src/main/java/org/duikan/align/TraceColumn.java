package org.duikan.align;

import org.duikan.align.LinkConstraint.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What one document made of every unit of the base.
///
/// @param comparison of the base and the document
/// @param cells one for each base unit, in order
/// @param fresh witness units that no base unit is a counterpart of, ascending: what is new there
/// @param rankings for each base unit the document's units that might be counterparts but are not
///   linked, best first; empty where the pair has no topic mode
public record TraceColumn(
        Comparison comparison,
        List<TraceCell> cells,
        List<Integer> fresh,
        List<List<Candidate>> rankings) {
    private static final int NONE = -1;

    public TraceColumn {
        cells = List.copyOf(cells);
        fresh = List.copyOf(fresh);
        rankings = rankings.stream().map(List::copyOf).toList();
    }

    /// @param constraints the decisions the comparison was made under
    public static TraceColumn of(Comparison comparison, List<LinkConstraint> constraints) {
        List<List<Trace>> traces = traces(comparison, constraints);
        Set<Integer> decided = new HashSet<>();
        constraints.forEach(constraint -> decided.add(constraint.base()));
        TraceCell.State empty =
                comparison.kind() == PairKind.LATER_PLAN
                        ? TraceCell.State.NONE
                        : TraceCell.State.ABSENT;
        List<TraceCell> cells = new ArrayList<>();
        for (int base = 0; base < traces.size(); base++) {
            cells.add(cell(base, traces.get(base), empty, decided.contains(base)));
        }
        return new TraceColumn(comparison, cells, fresh(comparison), rankings(comparison, cells));
    }

    private static List<List<Trace>> traces(
            Comparison comparison, List<LinkConstraint> constraints) {
        Set<List<Integer>> required = new HashSet<>();
        constraints.stream()
                .filter(constraint -> constraint.kind() == Kind.REQUIRED)
                .forEach(
                        constraint ->
                                required.add(List.of(constraint.base(), constraint.witness())));
        List<List<Trace>> traces = new ArrayList<>();
        comparison.baseUnits().forEach(_ -> traces.add(new ArrayList<>()));
        for (Link link : comparison.links()) {
            for (int base : link.base()) {
                for (int witness : link.witness()) {
                    boolean decided =
                            link.relation() != Relation.QUOTED
                                    && required.contains(List.of(base, witness));
                    traces.get(base).add(trace(link, base, witness, decided));
                }
            }
        }
        return traces;
    }

    private static Trace trace(Link link, int base, int witness, boolean decided) {
        return new Trace(
                base,
                witness,
                link.relation(),
                link.score(),
                link.moved(),
                link.evidence(),
                decided);
    }

    private static TraceCell cell(
            int base, List<Trace> found, TraceCell.State empty, boolean decided) {
        Comparator<Trace> strongest =
                Comparator.comparingDouble(Trace::score)
                        .reversed()
                        .thenComparingInt(Trace::witness);
        List<Trace> traces =
                found.stream()
                        .filter(trace -> trace.relation() != Relation.QUOTED)
                        .sorted(strongest)
                        .toList();
        List<Trace> quotations =
                found.stream()
                        .filter(trace -> trace.relation() == Relation.QUOTED)
                        .sorted(strongest)
                        .toList();
        TraceCell.State state = traces.isEmpty() ? empty : TraceCell.State.TAKEN;
        return new TraceCell(base, state, traces, quotations, decided);
    }

    private static List<Integer> fresh(Comparison comparison) {
        boolean[] linked = new boolean[comparison.witnessUnits().size()];
        comparison.links().stream()
                .filter(link -> link.relation() != Relation.QUOTED)
                .forEach(link -> link.witness().forEach(unit -> linked[unit] = true));
        return IntStream.range(0, linked.length).filter(unit -> !linked[unit]).boxed().toList();
    }

    private static List<List<Candidate>> rankings(Comparison comparison, List<TraceCell> cells) {
        List<List<Candidate>> rankings = new ArrayList<>();
        cells.forEach(_ -> rankings.add(new ArrayList<>()));
        for (Candidate candidate : comparison.candidates()) {
            boolean linked =
                    cells.get(candidate.base()).traces().stream()
                            .anyMatch(trace -> trace.witness() == candidate.witness());
            if (!linked) {
                rankings.get(candidate.base()).add(candidate);
            }
        }
        rankings.forEach(
                ranking ->
                        ranking.sort(
                                Comparator.comparingDouble(Candidate::score)
                                        .reversed()
                                        .thenComparingInt(Candidate::witness)));
        return rankings;
    }

    /// The base unit that a witness unit comes nearest to; -1 where nothing was ranked.
    public int nearest(int witness) {
        return comparison.candidates().stream()
                .filter(candidate -> candidate.witness() == witness)
                .max(
                        Comparator.comparingDouble(Candidate::score)
                                .thenComparing(Candidate::base, Comparator.reverseOrder()))
                .map(Candidate::base)
                .orElse(NONE);
    }
}
