package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.duikan.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What holds for every pair of documents.
class AlignerPropertiesTest {

    static Stream<QualityCase> cases() {
        return Stream.of(
                        QualityCase.of("2021-yuefu-31-opinion.txt", 7),
                        QualityCase.of("2024-digital-guangdong-work-points.txt", 8),
                        List.of(
                                TemplateLaw.make("alike", 40, 8, 8, true, 9),
                                repeated(30),
                                repeated(0)))
                .flatMap(List::stream);
    }

    private static QualityCase repeated(int times) {
        PolicyDocument document = AlignmentBenchmark.repeated(times, "有关部门应当加强监督检查。");
        return new QualityCase(
                "repeated " + times, document, document, Set.of(), Set.of(), Set.of(), Set.of());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentIsTheSameAsItself(QualityCase quality) {
        Comparison comparison = Aligner.compare(quality.base(), quality.base());

        assertThat(comparison.omitted()).isEmpty();
        assertThat(comparison.links())
                .allSatisfy(
                        link -> {
                            assertThat(link.relation()).isEqualTo(Relation.SAME);
                            assertThat(link.moved()).isFalse();
                            assertThat(link.base()).isEqualTo(link.witness());
                        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUnitIsInOneLinkOfPresenceAtMost(QualityCase quality) {
        Comparison comparison = Aligner.compare(quality.base(), quality.witness());
        Set<Integer> base = new HashSet<>();
        Set<Integer> witness = new HashSet<>();

        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                assertThat(link.base()).allSatisfy(b -> assertThat(base.add(b)).isTrue());
                assertThat(link.witness()).allSatisfy(w -> assertThat(witness.add(w)).isTrue());
            }
        }
        assertThat(comparison.omitted()).doesNotContainAnyElementsOf(base);
        assertThat(comparison.added()).doesNotContainAnyElementsOf(witness);
        assertThat(comparison.omitted().size() + base.size())
                .isEqualTo(comparison.baseUnits().size());
        assertThat(comparison.added().size() + witness.size())
                .isEqualTo(comparison.witnessUnits().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mirroredDocumentsGiveMirroredLinks(QualityCase quality) {
        Comparison comparison = Aligner.compare(quality.base(), quality.witness());
        Comparison mirrored = Aligner.compare(quality.witness(), quality.base());

        assertThat(pairs(mirrored, true)).isEqualTo(pairs(comparison, false));
    }

    private static Set<List<List<Integer>>> pairs(Comparison comparison, boolean mirrored) {
        Set<List<List<Integer>>> pairs = new HashSet<>();
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                pairs.add(
                        mirrored
                                ? List.of(link.witness(), link.base())
                                : List.of(link.base(), link.witness()));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void variantsStandInTheUnitsTheyName(QualityCase quality) {
        Comparison comparison = Aligner.compare(quality.base(), quality.witness());

        for (Link link : comparison.links()) {
            assertThat(link.score()).isBetween(0.0, 1.0);
            for (LinkVariant variant : link.variants()) {
                assertThat(link.base()).contains(variant.baseUnit());
                assertThat(link.witness()).contains(variant.witnessUnit());
                String base = comparison.baseUnits().get(variant.baseUnit()).text().text();
                String witness = comparison.witnessUnits().get(variant.witnessUnit()).text().text();
                assertInside(variant.variant().base(), base);
                assertInside(variant.variant().witness(), witness);
            }
        }
    }

    private static void assertInside(TextSpan span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sameInputGivesSameOutput(QualityCase quality) {
        Comparison once = Aligner.compare(quality.base(), quality.witness());
        Comparison again = Aligner.compare(quality.base(), quality.witness());

        assertThat(again.links()).isEqualTo(once.links());
        assertThat(again.groups()).isEqualTo(once.groups());
        assertThat(again.candidates()).isEqualTo(once.candidates());
    }
}
