package org.duikan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the record of decisions comes to: which are in force, and what undo and redo would reach.
///
/// @param inForce oldest first
/// @param undone the next to redo last; a new decision empties it
public record DecisionHistory(List<LinkDecision> inForce, List<LinkDecision> undone) {

    public DecisionHistory {
        inForce = List.copyOf(inForce);
        undone = List.copyOf(undone);
    }

    /// @param events oldest first
    public static DecisionHistory of(List<DecisionEvent> events) {
        List<LinkDecision> inForce = new ArrayList<>();
        List<LinkDecision> undone = new ArrayList<>();
        for (DecisionEvent event : events) {
            LinkDecision decision = event.decision();
            switch (event.act()) {
                case DECIDED -> {
                    undone.clear();
                    inForce.add(decision);
                }
                case UNDONE -> move(decision, inForce, undone);
                case REDONE -> move(decision, undone, inForce);
            }
        }
        return new DecisionHistory(inForce, undone);
    }

    /// By its id: an undo from the view of another document need not concern the newest.
    private static void move(
            LinkDecision decision, List<LinkDecision> from, List<LinkDecision> to) {
        from.removeIf(other -> other.id().equals(decision.id()));
        to.add(decision);
    }

    public Optional<LinkDecision> nextUndo() {
        return inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.getLast());
    }

    public Optional<LinkDecision> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }
}
