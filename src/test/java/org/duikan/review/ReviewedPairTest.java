package org.duikan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.LinkConstraint;
import org.duikan.align.Relation;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ReviewedPairTest {
    private final Comparison comparison =
            Aligner.compare(
                    StructureReader.read(SourceText.of(TwoPlans.BASE_TEXT)),
                    StructureReader.read(SourceText.of(TwoPlans.WITNESS_TEXT)));

    @Test
    void theAlignerObeysWhatTheReaderDecided() {
        LinkDecision link =
                new ReviewedPair(TwoPlans.BASE, TwoPlans.WITNESS, comparison)
                        .decide(
                                LinkDecision.Verdict.ADDED,
                                Relation.RELATED,
                                List.of(1),
                                List.of(1),
                                Instant.EPOCH,
                                "",
                                "");
        List<LinkConstraint> constraints =
                DecisionResolver.resolve(List.of(link), comparison.base(), comparison.witness())
                        .constraints();

        Comparison after =
                Aligner.compare(
                        comparison.base(),
                        comparison.witness(),
                        Optional.of(comparison.kind()),
                        constraints,
                        () -> false);

        assertThat(after.links())
                .anySatisfy(
                        one -> {
                            assertThat(one.base()).contains(1);
                            assertThat(one.witness()).contains(1);
                        });
    }
}
