package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The seeds compared with one another.
class SeedPairsTest {
    private static final Comparison REPRINT =
            Aligner.compare(
                    EditedText.seed("2021-yuefu-31-opinion.txt"),
                    EditedText.seed("2021-yuefu-31-web-reprint.txt"));
    private static final Comparison PLAN =
            Aligner.compare(
                    EditedText.seed("2021-yuefu-31-opinion.txt"),
                    EditedText.seed("2024-digital-guangdong-work-points.txt"));

    @Test
    void reprintHoldsTwentySevenClauses() {
        assertThat(REPRINT.kind()).isEqualTo(PairKind.REPRINT);
        assertThat(REPRINT.links().stream().filter(l -> l.relation().isPresence())).hasSize(27);
    }

    @Test
    void movedSectionIsExactlyItsClauses() {
        assertThat(REPRINT.links().stream().filter(Link::moved).map(l -> num(REPRINT, l)))
                .containsExactly("(三十一)", "(三十二)", "(三十三)");
        assertThat(REPRINT.groups().stream().filter(GroupLink::moved)).hasSize(1);
    }

    @Test
    void leadQuotesTheGeneralRequirementsWithItsOwnVariant() {
        assertThat(REPRINT.links())
                .filteredOn(l -> l.relation() == Relation.QUOTED)
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.substanceCount()).isEqualTo(1);
                            LinkVariant variant =
                                    link.variants().stream()
                                            .filter(v -> v.variant().isSubstance())
                                            .findFirst()
                                            .orElseThrow();
                            String text = REPRINT.baseUnits().get(variant.baseUnit()).text().text();
                            assertThat(variant.variant().base().of(text)).isEqualTo("推进");
                            assertThat(REPRINT.omitted()).contains(variant.baseUnit());
                        });
    }

    @Test
    void workPointsAreALaterPlanWhoseUnitsAreRelated() {
        assertThat(PLAN.kind()).isEqualTo(PairKind.LATER_PLAN);
        assertThat(PLAN.links()).allMatch(l -> l.relation() == Relation.RELATED);
        assertThat(PLAN.links()).allMatch(l -> l.score() >= TopicLinks.THRESHOLD);
        assertThat(related("(十六)")).contains("(二十)");
        assertThat(related("(七)")).contains("(二十五)");
        assertThat(related("(十八)")).isEmpty();
    }

    @Test
    void everyRelatedUnitSaysWhy() {
        assertThat(PLAN.links())
                .allSatisfy(
                        link -> {
                            assertThat(link.evidence()).isNotEmpty();
                            assertThat(link.evidence().stream().mapToDouble(Evidence::weight).sum())
                                    .isLessThanOrEqualTo(1.001);
                        });
    }

    @Test
    void fiveCandidatesAUnitAtMostBestFirst() {
        for (int unit = 0; unit < PLAN.witnessUnits().size(); unit++) {
            int witness = unit;
            List<Double> scores =
                    PLAN.candidates().stream()
                            .filter(c -> c.witness() == witness)
                            .map(Candidate::score)
                            .toList();
            assertThat(scores)
                    .hasSizeLessThanOrEqualTo(5)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    @Test
    void aCandidateSaysWhyAsItsLinkDoes() {
        for (Link link : PLAN.links()) {
            PLAN.candidates().stream()
                    .filter(c -> link.base().contains(c.base()))
                    .filter(c -> link.witness().contains(c.witness()))
                    .filter(c -> link.relation() == Relation.RELATED)
                    .forEach(c -> assertThat(c.evidence()).isEqualTo(link.evidence()));
        }
        assertThat(PLAN.candidates())
                .filteredOn(c -> c.score() >= 0.4 && c.score() < 0.5)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.evidence()).isNotEmpty());
    }

    @Test
    void backgroundAndPrinciplesHaveNoCounterpart() {
        Comparison guangzhou =
                Aligner.compare(
                        EditedText.seed("2021-yuefu-31-opinion.txt"),
                        EditedText.seed("2024-guangzhou-digital-economy-plan.txt"));
        Set<String> chapters =
                guangzhou.links().stream()
                        .flatMap(l -> l.witness().stream())
                        .map(w -> guangzhou.witnessUnits().get(w).path())
                        .filter(path -> !path.isEmpty())
                        .map(path -> path.getFirst().heading().text())
                        .collect(Collectors.toSet());

        assertThat(chapters).isNotEmpty().doesNotContain("发展环境", "总体要求");
    }

    private static String num(Comparison comparison, Link link) {
        return comparison
                .baseUnits()
                .get(link.base().getFirst())
                .num()
                .replace('（', '(')
                .replace('）', ')');
    }

    private static Set<String> related(String witnessNum) {
        return PLAN.links().stream()
                .filter(
                        l ->
                                PLAN.witnessUnits()
                                        .get(l.witness().getFirst())
                                        .num()
                                        .equals(witnessNum))
                .map(l -> num(PLAN, l))
                .collect(Collectors.toSet());
    }
}
