package org.duikan.collation;

import java.util.ArrayList;
import java.util.List;

/// What the record of judgements between two documents comes to.
///
/// @param inForce strokes in force, oldest first
/// @param undone the next to redo last; a new judgement empties it
public record JudgementHistory(List<List<Judgement>> inForce, List<List<Judgement>> undone) {

    public JudgementHistory {
        inForce = List.copyOf(inForce);
        undone = List.copyOf(undone);
    }

    /// @param events oldest first, all between the same two documents
    public static JudgementHistory of(List<JudgementEvent> events) {
        List<List<Judgement>> inForce = new ArrayList<>();
        List<List<Judgement>> undone = new ArrayList<>();
        for (JudgementEvent event : events) {
            switch (event.act()) {
                case JUDGED -> {
                    undone.clear();
                    inForce.add(event.judgements());
                }
                case UNDONE -> move(event.judgements(), inForce, undone);
                case REDONE -> move(event.judgements(), undone, inForce);
            }
        }
        return new JudgementHistory(inForce, undone);
    }

    private static void move(
            List<Judgement> stroke, List<List<Judgement>> from, List<List<Judgement>> to) {
        from.removeIf(other -> other.getFirst().id().equals(stroke.getFirst().id()));
        to.add(stroke);
    }
}
