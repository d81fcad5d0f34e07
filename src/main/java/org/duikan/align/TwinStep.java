package org.duikan.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Links units with the very same letters that stand several times in a document: first those
/// between the same neighbours, in their order, then the rest in the order of the documents.
final class TwinStep {
    private final MatchBoard board;
    private final List<Letters> base;
    private final List<Letters> witness;

    TwinStep(MatchBoard board, List<Letters> base, List<Letters> witness) {
        this.board = board;
        this.base = base;
        this.witness = witness;
    }

    void apply() {
        Gap.between(board).forEach(this::pair);
        pair(new Gap(open(Side.BASE, base.size()), open(Side.WITNESS, witness.size())));
    }

    private void pair(Gap gap) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int unit : gap.base()) {
            waiting.computeIfAbsent(base.get(unit).text(), t -> new ArrayDeque<>()).add(unit);
        }
        for (int unit : gap.witness()) {
            Deque<Integer> twins = waiting.get(witness.get(unit).text());
            if (twins != null && !twins.isEmpty() && !board.isForbidden(twins.peek(), unit)) {
                board.link(twins.poll(), unit, false);
            }
        }
    }

    private List<Integer> open(Side side, int units) {
        return IntStream.range(0, units).filter(u -> board.isOpen(side, u)).boxed().toList();
    }
}
