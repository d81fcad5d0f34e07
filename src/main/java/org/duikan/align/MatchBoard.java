package org.duikan.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The state of a search for same and revised links: which units are still open, which belong
/// together, what the reader forbids. A unit is in one match at most.
final class MatchBoard {
    private static final int OPEN = -1;
    private static final int CLOSED = -2;

    final GramTable table;
    final List<Overlap> overlaps;
    private final Predicate<Overlap> placed;
    private final Kinship kinship;
    private final int[] baseMatch;
    private final int[] witnessMatch;
    private final List<Match> matches = new ArrayList<>();
    private final Set<Long> forbidden = new HashSet<>();

    /// @param overlaps the pairs worth looking at
    /// @param placed whether the kinds and places of two units let them be the same
    /// @param kinship tells counterparts from units of the same form
    MatchBoard(
            GramTable table, List<Overlap> overlaps, Predicate<Overlap> placed, Kinship kinship) {
        this.placed = placed;
        this.kinship = kinship;
        this.table = table;
        this.overlaps = overlaps;
        this.baseMatch = new int[table.base.length];
        this.witnessMatch = new int[table.witness.length];
        Arrays.fill(baseMatch, OPEN);
        Arrays.fill(witnessMatch, OPEN);
    }

    /// Units that belong together.
    ///
    /// @param fixed whether the reader said so
    record Match(TreeSet<Integer> base, TreeSet<Integer> witness, boolean fixed) {
        TreeSet<Integer> units(Side side) {
            return side == Side.BASE ? base : witness;
        }

        boolean isPair() {
            return base.size() == 1 && witness.size() == 1;
        }
    }

    boolean isOpen(Side side, int unit) {
        return state(side)[unit] == OPEN;
    }

    /// Whether two units may become one another's counterpart.
    boolean isOpen(Overlap pair) {
        return baseMatch[pair.base()] == OPEN
                && witnessMatch[pair.witness()] == OPEN
                && isAllowed(pair)
                && kinship.mayBeSame(pair);
    }

    /// Whether neither the reader nor their kinds and places keep two units apart.
    boolean isAllowed(Overlap pair) {
        return !isForbidden(pair.base(), pair.witness()) && placed.test(pair);
    }

    boolean isForbidden(int base, int witness) {
        return !forbidden.isEmpty() && forbidden.contains((long) base << 32 | witness);
    }

    void forbid(int base, int witness) {
        forbidden.add((long) base << 32 | witness);
    }

    /// Whether the reader said that a unit has no counterpart.
    boolean isClosed(Side side, int unit) {
        return state(side)[unit] == CLOSED;
    }

    void close(Side side, int unit) {
        state(side)[unit] = CLOSED;
    }

    /// The match a unit is in, or null.
    Match match(Side side, int unit) {
        int match = state(side)[unit];
        return match < 0 ? null : matches.get(match);
    }

    void link(int base, int witness, boolean fixed) {
        baseMatch[base] = matches.size();
        witnessMatch[witness] = matches.size();
        matches.add(
                new Match(new TreeSet<>(List.of(base)), new TreeSet<>(List.of(witness)), fixed));
    }

    void link(Overlap pair) {
        link(pair.base(), pair.witness(), false);
    }

    /// Adds an open unit to the match that a unit of the other side is in.
    void join(Side side, int unit, int otherUnit) {
        int match = state(side.other())[otherUnit];
        state(side)[unit] = match;
        matches.get(match).units(side).add(unit);
    }

    /// Makes one match of two.
    void unite(Match kept, Match given) {
        for (Side side : Side.values()) {
            for (int unit : given.units(side)) {
                state(side)[unit] = matches.indexOf(kept);
                kept.units(side).add(unit);
            }
            given.units(side).clear();
        }
    }

    /// By first base unit.
    List<Match> matches() {
        return matches.stream()
                .filter(m -> !m.base().isEmpty())
                .sorted(Comparator.comparingInt(m -> m.base().first()))
                .toList();
    }

    /// The one-to-one matches.
    List<Overlap> pairs() {
        return matches.stream()
                .filter(Match::isPair)
                .map(m -> table.overlap(m.base().first(), m.witness().first()))
                .toList();
    }

    private int[] state(Side side) {
        return side == Side.BASE ? baseMatch : witnessMatch;
    }
}
