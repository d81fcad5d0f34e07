package org.duikan.review;

import org.duikan.align.Comparison;
import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A base and a witness of the corpus, compared: what decisions are made about.
///
/// @param base the base's name in the corpus
/// @param witness the witness's
/// @param comparison of the two; decisions name units by their index in it
public record ReviewedPair(DocumentId base, DocumentId witness, Comparison comparison) {

    public ReviewedPair {
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(comparison);
    }

    /// A new decision about units of the two.
    ///
    /// @param baseUnits indexes; empty for a verdict about the other side alone
    /// @param witnessUnits indexes
    /// @param reason may be empty
    /// @throws IllegalArgumentException where the verdict needs another number of sides
    public LinkDecision decide(
            LinkDecision.Verdict verdict,
            Relation relation,
            List<Integer> baseUnits,
            List<Integer> witnessUnits,
            Instant time,
            String author,
            String reason) {
        return new LinkDecision(
                UUID.randomUUID(),
                base,
                witness,
                verdict,
                relation,
                anchors(comparison.baseUnits(), baseUnits),
                anchors(comparison.witnessUnits(), witnessUnits),
                time,
                author,
                reason);
    }

    private static List<UnitAnchor> anchors(List<AlignableUnit> units, List<Integer> indexes) {
        return indexes.stream().map(index -> UnitAnchor.of(units, index)).toList();
    }
}
