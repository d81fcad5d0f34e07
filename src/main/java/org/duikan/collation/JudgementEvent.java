package org.duikan.collation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// An entry of the record of judgements, which is only ever added to. What was judged at one stroke
/// is one entry, and is taken back at one stroke.
///
/// @param id names the entry for ever
/// @param act what happened
/// @param judgements the judgements, all between the same two documents; not empty
/// @param time when
public record JudgementEvent(UUID id, Act act, List<Judgement> judgements, Instant time) {

    public JudgementEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(act);
        judgements = List.copyOf(judgements);
        Objects.requireNonNull(time);
        if (judgements.isEmpty()) {
            throw new IllegalArgumentException("nothing was judged");
        }
    }

    /// What can happen to judgements.
    public enum Act {
        JUDGED,
        UNDONE,
        REDONE;

        /// The lower-case English word, as the record writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
