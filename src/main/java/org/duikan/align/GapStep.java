package org.duikan.align;

import java.util.ArrayList;
import java.util.List;

/// Links what stands between the same neighbours on both sides: there a weaker likeness suffices,
/// because the place speaks for the pair.
final class GapStep {
    /// Gaps up to this many pairs are looked at whole; larger ones only where units share much.
    private static final int AREA = 2_500;

    private static final double ALONE = 0.6;

    /// Less alike than this, a pair must also be each other's nearest.
    private static final double WEAK = 0.3;

    /// One unit that holds this share of the other needs no such proof.
    private static final double HELD = 0.5;

    /// How much nearer than to any unit that is placed.
    private static final double NEARER = 1.3;

    private GapStep() {}

    /// @param alike the likeness asked for; less where one unit stands alone on either side
    static void apply(MatchBoard board, double alike) {
        List<Overlap> far = board.overlaps.stream().filter(board::isFree).toList();
        int[] gapOfBase = new int[board.table.base.length];
        int[] gapOfWitness = new int[board.table.witness.length];
        // Open units may all have gone into one article; those that are placed did not.
        Nearest placed =
                Nearest.of(
                        board.overlaps.stream().filter(o -> !board.isFree(o)).toList(),
                        board.table);
        List<Gap> gaps = Gap.between(board);
        List<List<Overlap>> pairs = new ArrayList<>();
        for (Gap gap : gaps) {
            pairs.add(new ArrayList<>());
            gap.base().forEach(b -> gapOfBase[b] = pairs.size());
            gap.witness().forEach(w -> gapOfWitness[w] = pairs.size());
            if (gap.area() <= AREA) {
                addAll(board, gap, pairs.getLast());
            }
        }
        for (Overlap pair : far) {
            int gap = gapOfBase[pair.base()];
            if (gap > 0 && gap == gapOfWitness[pair.witness()] && gaps.get(gap - 1).area() > AREA) {
                pairs.get(gap - 1).add(pair);
            }
        }
        for (int i = 0; i < gaps.size(); i++) {
            double least = gaps.get(i).area() == 1 ? alike * ALONE : alike;
            List<Overlap> inGap = pairs.get(i);
            inGap.removeIf(o -> o.likeness() < least || !speaks(o, placed) || !board.isOpen(o));
            HeaviestIncreasing.of(inGap, o -> o.likeness() - least / 2).forEach(board::link);
        }
    }

    /// An article put in the place of another shares the words of their common law with it, but no
    /// more than with any other article there.
    private static boolean speaks(Overlap pair, Nearest placed) {
        return pair.likeness() >= WEAK
                || pair.larger() >= HELD
                || pair.likeness() >= NEARER * placed.beside(pair);
    }

    private static void addAll(MatchBoard board, Gap gap, List<Overlap> pairs) {
        for (int base : gap.base()) {
            for (int witness : gap.witness()) {
                pairs.add(board.table.overlap(base, witness));
            }
        }
    }
}
