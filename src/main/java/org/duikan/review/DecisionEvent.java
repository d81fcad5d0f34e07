package org.duikan.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// An entry of the record of decisions, which is only ever added to.
///
/// @param id names the entry for ever
/// @param act what happened to the decision
/// @param decision the decision
/// @param time when
public record DecisionEvent(UUID id, Act act, LinkDecision decision, Instant time) {

    public DecisionEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(act);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(time);
    }

    /// What can happen to a decision.
    public enum Act {
        DECIDED,
        UNDONE,
        REDONE;

        /// The lower-case English word, as the record writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
