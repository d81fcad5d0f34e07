package org.duikan.align;

import java.util.List;

/// Links the units that are plainly each other's counterpart: more alike than either is to any
/// other unit, by a clear margin.
final class AnchorStep {
    private static final double ALIKE = 0.5;
    private static final double ALIKE_ELSEWHERE = 0.6;
    private static final double MARGIN = 0.05;

    private AnchorStep() {}

    static void apply(MatchBoard board) {
        List<Overlap> open = board.overlaps.stream().filter(board::isFree).toList();
        Nearest nearest = Nearest.of(open, board.table);
        List<Overlap> anchors =
                open.stream()
                        .filter(
                                o ->
                                        o.likeness() >= ALIKE
                                                && o.likeness() >= nearest.beside(o) + MARGIN
                                                && board.isOpen(o))
                        .toList();
        HeaviestIncreasing.of(anchors, Overlap::likeness).forEach(board::link);
        anchors.stream()
                .filter(o -> o.likeness() >= ALIKE_ELSEWHERE && board.isOpen(o))
                .forEach(board::link);
    }
}
