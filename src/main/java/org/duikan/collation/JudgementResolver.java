package org.duikan.collation;

import org.duikan.collation.JudgedCollation.Placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what judgements mean in a collation as it is now.
public final class JudgementResolver {

    private JudgementResolver() {}

    /// @param judgements in force between the two documents, oldest first; where two are about the
    ///   same item the later holds
    public static JudgedCollation resolve(List<Judgement> judgements, Collation collation) {
        Map<Integer, Placed> placed = new HashMap<>();
        Map<ItemAnchor, Judgement> lost = new HashMap<>();
        if (!judgements.isEmpty()) {
            ItemFinder finder = new ItemFinder(collation);
            for (Judgement judgement : judgements) {
                Optional<ItemFinder.Place> found = finder.find(judgement.anchor());
                if (found.isPresent()) {
                    boolean changed = found.get().changed();
                    placed.put(found.get().item(), new Placed(judgement, changed));
                } else {
                    lost.put(judgement.anchor(), judgement);
                }
            }
        }
        List<Judgement> gone = new ArrayList<>(lost.values());
        gone.removeIf(Judgement::isEmpty);
        gone.sort(Comparator.comparing(Judgement::time).thenComparing(Judgement::id));
        return JudgedCollation.of(collation, placed, gone);
    }
}
