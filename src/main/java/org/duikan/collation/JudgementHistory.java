package org.duikan.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the record of judgements between two documents comes to. Strokes stand for themselves by
/// their id, so that nobody has to read what is not in force.
///
/// @param inForce strokes in force, oldest first
/// @param undone the next to redo last; a new judgement empties it
public record JudgementHistory(List<UUID> inForce, List<UUID> undone) {

    public JudgementHistory {
        inForce = List.copyOf(inForce);
        undone = List.copyOf(undone);
    }

    /// What happened to a stroke.
    ///
    /// @param stroke the entry in which its judgements were made
    public record Step(JudgementEvent.Act act, UUID stroke) {}

    /// @param steps oldest first, all between the same two documents
    public static JudgementHistory of(List<Step> steps) {
        List<UUID> inForce = new ArrayList<>();
        List<UUID> undone = new ArrayList<>();
        for (Step step : steps) {
            switch (step.act()) {
                case JUDGED -> {
                    undone.clear();
                    inForce.add(step.stroke());
                }
                case UNDONE -> move(step.stroke(), inForce, undone);
                case REDONE -> move(step.stroke(), undone, inForce);
            }
        }
        return new JudgementHistory(inForce, undone);
    }

    /// Out of the one list or out of none: what came back from a journal may undo what is undone.
    private static void move(UUID stroke, List<UUID> from, List<UUID> to) {
        int place = from.lastIndexOf(stroke);
        if (place >= 0) {
            to.add(from.remove(place));
        }
    }

    public Optional<UUID> nextUndo() {
        return inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.getLast());
    }

    public Optional<UUID> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }
}
