package org.duikan.collation;

import org.duikan.document.DocumentId;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// 判定: what the reader made of one item of two documents.
///
/// @param id names the judgement for ever
/// @param base the base at that time
/// @param witness the witness at that time
/// @param anchor the item
/// @param verdict what the reader said; [Verdict#OPEN] takes an earlier one back
/// @param correction what should stand there, as typed; empty where the verdict says it
/// @param note what else the reader said; may be empty
/// @param time when
/// @param author who, as the reader or the system says; may be empty
public record Judgement(
        UUID id,
        DocumentId base,
        DocumentId witness,
        ItemAnchor anchor,
        Verdict verdict,
        String correction,
        String note,
        Instant time,
        String author) {

    public Judgement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(correction);
        Objects.requireNonNull(note);
        Objects.requireNonNull(time);
        Objects.requireNonNull(author);
    }

    /// Whether it says nothing: an earlier verdict was taken back and nothing typed.
    boolean isEmpty() {
        return verdict == Verdict.OPEN && correction.isEmpty() && note.isEmpty();
    }

    /// The same judgement seen from the other document.
    public Judgement mirrored() {
        Verdict other =
                switch (verdict) {
                    case BASE_WRONG -> Verdict.WITNESS_WRONG;
                    case WITNESS_WRONG -> Verdict.BASE_WRONG;
                    default -> verdict;
                };
        return new Judgement(
                id, witness, base, anchor.mirrored(), other, correction, note, time, author);
    }

    /// The same judgement in a corpus that knows the two documents by other names.
    public Judgement between(DocumentId otherBase, DocumentId otherWitness) {
        return new Judgement(
                id, otherBase, otherWitness, anchor, verdict, correction, note, time, author);
    }
}
