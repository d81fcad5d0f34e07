package org.duikan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The open units of both sides between two neighbouring pairs of the spine.
///
/// @param base open base units, ascending
/// @param witness open witness units, ascending
record Gap(List<Integer> base, List<Integer> witness) {

    /// The gaps that hold open units of both sides.
    static List<Gap> between(MatchBoard board) {
        List<Overlap> spine = HeaviestIncreasing.of(board.pairs(), Overlap::likeness);
        List<Gap> gaps = new ArrayList<>();
        int base = 0;
        int witness = 0;
        for (Overlap pair : spine) {
            add(board, base, pair.base(), witness, pair.witness(), gaps);
            base = pair.base() + 1;
            witness = pair.witness() + 1;
        }
        add(board, base, board.table.base.length, witness, board.table.witness.length, gaps);
        return gaps;
    }

    long area() {
        return (long) base.size() * witness.size();
    }

    private static void add(
            MatchBoard board,
            int baseFrom,
            int baseTo,
            int witnessFrom,
            int witnessTo,
            List<Gap> gaps) {
        List<Integer> base = open(board, Side.BASE, baseFrom, baseTo);
        List<Integer> witness = open(board, Side.WITNESS, witnessFrom, witnessTo);
        if (!base.isEmpty() && !witness.isEmpty()) {
            gaps.add(new Gap(base, witness));
        }
    }

    private static List<Integer> open(MatchBoard board, Side side, int from, int to) {
        return IntStream.range(from, to).filter(u -> board.isOpen(side, u)).boxed().toList();
    }
}
