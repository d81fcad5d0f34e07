package org.duikan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Adds open units to matches whose other side holds most of their matter, beyond what the match's
/// present units account for: merged (several base units) and split (several witness units).
final class MergeStep {
    private final MatchBoard board;
    private final double covered;
    private final double coveredBeside;

    /// @param covered the share of the unit that must be found
    /// @param coveredBeside the share where a neighbour already belongs to the match
    MergeStep(MatchBoard board, double covered, double coveredBeside) {
        this.board = board;
        this.covered = covered;
        this.coveredBeside = coveredBeside;
    }

    private record Joining(Side side, Overlap pair) {
        int unit() {
            return side.of(pair);
        }

        int other() {
            return side.other().of(pair);
        }

        double covered() {
            return side.covered(pair);
        }
    }

    void apply() {
        List<Joining> joinings = new ArrayList<>();
        for (Overlap pair : board.overlaps) {
            for (Side side : Side.values()) {
                if (side.covered(pair) >= coveredBeside) {
                    joinings.add(new Joining(side, pair));
                }
            }
        }
        joinings.sort(
                Comparator.comparingDouble(Joining::covered)
                        .reversed()
                        .thenComparing(Joining::unit)
                        .thenComparing(Joining::other));
        joinings.forEach(this::join);
    }

    private void join(Joining joining) {
        Side side = joining.side;
        MatchBoard.Match match = board.match(side.other(), joining.other());
        if (match == null
                || match.fixed()
                || !board.isOpen(side, joining.unit())
                || match.units(side.other()).size() > 1
                || !board.isAllowed(joining.pair)) {
            return;
        }
        boolean beside =
                match.units(side).contains(joining.unit() - 1)
                        || match.units(side).contains(joining.unit() + 1);
        if (newlyCovered(joining, match) >= (beside ? coveredBeside : covered)) {
            board.join(side, joining.unit(), joining.other());
        }
    }

    private double newlyCovered(Joining joining, MatchBoard.Match match) {
        GramBag[] own = joining.side == Side.BASE ? board.table.base : board.table.witness;
        GramBag[] others = joining.side == Side.BASE ? board.table.witness : board.table.base;
        GramBag left = others[joining.other()];
        for (int unit : match.units(joining.side)) {
            left = left.without(own[unit]);
        }
        double[] weights = board.table.weights;
        double whole = own[joining.unit()].weight(weights);
        return whole <= 0 ? 0 : own[joining.unit()].shared(left, weights) / whole;
    }
}
