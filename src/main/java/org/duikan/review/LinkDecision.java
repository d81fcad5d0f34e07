package org.duikan.review;

import org.duikan.align.Relation;
import org.duikan.document.DocumentId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// What the reader decided about units of two documents.
///
/// @param id names the decision for ever
/// @param base the base text at that time
/// @param witness the witness at that time
/// @param verdict what was decided
/// @param relation how the units belong together; ignored by verdicts that part them
/// @param baseUnits the base units meant
/// @param witnessUnits the witness units meant
/// @param time when
/// @param author who, as the reader or the system says; may be empty
/// @param reason why; may be empty
public record LinkDecision(
        UUID id,
        DocumentId base,
        DocumentId witness,
        Verdict verdict,
        Relation relation,
        List<UnitAnchor> baseUnits,
        List<UnitAnchor> witnessUnits,
        Instant time,
        String author,
        String reason) {

    /// @throws IllegalArgumentException where a verdict about two sides lacks one, or one about a
    ///   single side has both
    public LinkDecision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(relation);
        baseUnits = List.copyOf(baseUnits);
        witnessUnits = List.copyOf(witnessUnits);
        Objects.requireNonNull(time);
        Objects.requireNonNull(author);
        Objects.requireNonNull(reason);
        int sides = (baseUnits.isEmpty() ? 0 : 1) + (witnessUnits.isEmpty() ? 0 : 1);
        if (sides < verdict.fewestSides || sides > verdict.mostSides) {
            throw new IllegalArgumentException(verdict + " about " + sides + " sides");
        }
    }

    /// The same decision seen from the other document.
    public LinkDecision mirrored() {
        return new LinkDecision(
                id,
                witness,
                base,
                verdict,
                relation,
                witnessUnits,
                baseUnits,
                time,
                author,
                reason);
    }

    /// The same decision in a corpus that knows the two documents by other names.
    public LinkDecision between(DocumentId otherBase, DocumentId otherWitness) {
        return new LinkDecision(
                id,
                otherBase,
                otherWitness,
                verdict,
                relation,
                baseUnits,
                witnessUnits,
                time,
                author,
                reason);
    }

    /// What can be decided.
    public enum Verdict {
        /// The link found by the program is right.
        CONFIRMED(2, 2),
        /// The units do not belong together.
        REJECTED(2, 2),
        /// The units belong together though the program did not say so.
        ADDED(2, 2),
        /// The units of one side have no counterpart in the other document.
        NO_COUNTERPART(1, 1),
        /// The link stays as it is, whatever a later program finds.
        LOCKED(2, 2),
        /// Earlier decisions about these units no longer hold; the program may judge again.
        RELEASED(1, 2);

        private final int fewestSides;
        private final int mostSides;

        Verdict(int fewestSides, int mostSides) {
            this.fewestSides = fewestSides;
            this.mostSides = mostSides;
        }

        /// Whether it says that the units belong together.
        public boolean links() {
            return this == CONFIRMED || this == ADDED || this == LOCKED;
        }

        /// The lower-case English word, as exports write it: `no-counterpart`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
