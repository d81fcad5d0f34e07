package org.duikan.align;

import java.util.Collection;
import java.util.List;

/// Recognises what a witness is to its base from how much of their matter stands in both.
final class KindGuess {
    /// Less than this share kept: another document on the same matters.
    private static final double REVISED = 0.3;

    private static final double REPRINTED = 0.93;

    private KindGuess() {}

    static PairKind of(List<MatchBoard.Match> matches, GramTable table) {
        double shared = 0;
        double matched = 0;
        for (MatchBoard.Match match : matches) {
            double base = sum(table.baseWeight, match.base());
            double witness = sum(table.witnessWeight, match.witness());
            shared += shared(match, table);
            matched += Math.max(base, witness);
        }
        double smaller = Math.min(sum(table.baseWeight), sum(table.witnessWeight));
        if (smaller <= 0 || shared < REVISED * smaller) {
            return PairKind.LATER_PLAN;
        }
        return shared >= REPRINTED * matched ? PairKind.REPRINT : PairKind.REVISION;
    }

    private static double shared(MatchBoard.Match match, GramTable table) {
        double shared = 0;
        for (int base : match.base()) {
            for (int witness : match.witness()) {
                shared += table.base[base].shared(table.witness[witness], table.weights);
            }
        }
        return shared;
    }

    private static double sum(double[] weights, Collection<Integer> units) {
        return units.stream().mapToDouble(u -> weights[u]).sum();
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
