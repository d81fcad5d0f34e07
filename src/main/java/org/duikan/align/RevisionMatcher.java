package org.duikan.align;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Finds which units are the same or revised, whatever their order and numbering: plain
/// counterparts first, then what stands between them, then what moved, then what was merged or
/// split.
final class RevisionMatcher {
    private final List<Letters> base;
    private final List<Letters> witness;
    private final Predicate<Overlap> placed;
    private final BooleanSupplier cancelled;

    /// @param placed whether the kinds and places of two units let them be the same
    RevisionMatcher(
            List<Letters> base,
            List<Letters> witness,
            Predicate<Overlap> placed,
            BooleanSupplier cancelled) {
        this.placed = placed;
        this.base = base;
        this.witness = witness;
        this.cancelled = cancelled;
    }

    MatchBoard match(List<LinkConstraint> constraints) {
        GramTable table = GramTable.of(base, witness);
        OverlapFinder finder = new OverlapFinder(table, cancelled);
        MatchBoard board = new MatchBoard(table, finder.find(), placed, new Kinship(table, finder));
        Decisions.apply(board, constraints);
        Cancellation.check(cancelled);
        AnchorStep.apply(board);
        new TwinStep(board, base, witness).apply();
        GapStep.apply(board, 0.3);
        MoveStep.apply(board, 0.45);
        Cancellation.check(cancelled);
        new MergeStep(board, 0.5, 0.4).apply();
        GapStep.apply(board, 0.1);
        MoveStep.apply(board, 0.4);
        HoldStep.apply(board);
        new MergeStep(board, 0.35, 0.2).apply();
        return board;
    }
}
