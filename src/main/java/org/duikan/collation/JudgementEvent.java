package org.duikan.collation;

import org.duikan.document.DocumentId;

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
/// @param stroke the entry in which the judgements were made; itself where they are made here
/// @param judgements the judgements, all between the same two documents in the same roles; not
///   empty
/// @param time when
public record JudgementEvent(
        UUID id, Act act, UUID stroke, List<Judgement> judgements, Instant time) {

    /// @throws IllegalArgumentException where there is no judgement, where they are about different
    ///   documents, or where judgements are made in another entry than this
    public JudgementEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(act);
        Objects.requireNonNull(stroke);
        judgements = List.copyOf(judgements);
        Objects.requireNonNull(time);
        if (judgements.isEmpty()) {
            throw new IllegalArgumentException("nothing was judged");
        }
        if (act == Act.JUDGED && !stroke.equals(id)) {
            throw new IllegalArgumentException("judged elsewhere: " + stroke);
        }
        DocumentId base = judgements.getFirst().base();
        DocumentId witness = judgements.getFirst().witness();
        if (!judgements.stream()
                .allMatch(one -> one.base().equals(base) && one.witness().equals(witness))) {
            throw new IllegalArgumentException("judgements about different documents");
        }
    }

    /// Judgements made now, at one stroke.
    public static JudgementEvent judged(List<Judgement> judgements, Instant time) {
        UUID id = UUID.randomUUID();
        return new JudgementEvent(id, Act.JUDGED, id, judgements, time);
    }

    public DocumentId base() {
        return judgements.getFirst().base();
    }

    public DocumentId witness() {
        return judgements.getFirst().witness();
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
