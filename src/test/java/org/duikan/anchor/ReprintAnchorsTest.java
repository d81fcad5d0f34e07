package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Notes on the base looked for in its reprint.
class ReprintAnchorsTest {
    private static final PolicyDocument BASE = SeedDocuments.read("2021-yuefu-31-opinion");
    private static final PolicyDocument REPRINT = SeedDocuments.read("2021-yuefu-31-web-reprint");
    private static final SharedClauses SHARED = SharedClauses.of(BASE, REPRINT);
    private static final AnchorResolver RESOLVER =
            AnchorResolver.between(Aligner.compare(BASE, REPRINT));

    @Test
    void allSharedClausesLandAsAWhole() {
        List<String> landed = new ArrayList<>();
        for (AlignableUnit clause : clauses(true)) {
            Resolution found = RESOLVER.resolve(new Anchors(BASE).at(clause.unit().span()));
            if (found instanceof Resolution.Shifted shifted && isWhole(clause, shifted.span())) {
                landed.add(clause.num());
            }
        }
        assertThat(landed).hasSize(27);
    }

    /// The place is a whole clause of the reprint that opens as the base's does.
    private static boolean isWhole(AlignableUnit clause, TextSpan span) {
        String opening = FoldedText.fold(clause.text().text()).substring(0, 10);
        return REPRINT.alignableUnits().stream()
                .filter(other -> other.unit().span().equals(span))
                .anyMatch(o -> FoldedText.fold(o.text().text()).startsWith(opening));
    }

    @Test
    void wordsOfSharedClausesLandWhereTheyStand() {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(4);
        for (AlignableUnit clause : clauses(true)) {
            List<Anchor> anchors = RandomAnchors.in(BASE, clause.unit().span(), 30, random);
            tally.resolve(RESOLVER, REPRINT, SHARED.truth(), anchors);
        }
        assertThat(tally.wrong()).isEmpty();
        assertThat(tally.share(Truth.Judgement.RIGHT)).isGreaterThan(0.995);
    }

    @Test
    void absentClausesAreNeverPlaced() {
        List<AlignableUnit> absent = clauses(false);
        assertThat(absent).hasSize(9);
        for (AlignableUnit clause : absent) {
            for (Anchor anchor : RandomAnchors.in(BASE, clause.unit().span(), 60, new Random(5))) {
                if (!anchor.span().isEmpty()) {
                    assertThat(RESOLVER.resolve(anchor))
                            .isNotInstanceOfAny(Resolution.Exact.class, Resolution.Shifted.class);
                }
            }
        }
    }

    private static List<AlignableUnit> clauses(boolean shared) {
        return BASE.alignableUnits().stream()
                .filter(AlignableUnit::isClause)
                .filter(clause -> SHARED.holds(clause) == shared)
                .toList();
    }
}
