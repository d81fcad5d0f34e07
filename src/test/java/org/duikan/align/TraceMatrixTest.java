package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.PolicyDocument;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TraceMatrixTest {
    private static final PolicyDocument BASE =
            TraceCases.document("base", "导语 二、数字: (一)甲 (二)乙 三、算力: (三)丙 (四)丁");
    private static final PolicyDocument PLAN =
            TraceCases.document("plan", "背景 一、设施: (一)子 (二)丑 (三)寅");

    @Test
    void givesEveryBaseUnitACellWithItsCounterpartsStrongestFirst() {
        TraceColumn column =
                column(
                        PairKind.LATER_PLAN,
                        List.of(
                                TraceCases.related(1, 1, 0.31),
                                TraceCases.related(1, 3, 0.52),
                                TraceCases.related(3, 1, 0.4)));

        assertThat(column.cells()).hasSize(5);
        assertThat(column.cells().get(1).traces()).extracting(Trace::witness).containsExactly(3, 1);
        assertThat(column.cells().get(1).strength()).isEqualTo(0.52);
        assertThat(column.cells().get(2).state()).isEqualTo(TraceCell.State.NONE);
        assertThat(column.cells().get(2).strength()).isZero();
    }

    @Test
    void splitsALinkOfSeveralUnitsIntoItsPairs() {
        Link merged =
                new Link(
                        List.of(1, 2),
                        List.of(2),
                        Relation.REVISED,
                        0.8,
                        true,
                        List.of(),
                        List.of());

        TraceColumn column = column(PairKind.REVISION, List.of(merged));

        assertThat(column.cells().get(1).traces()).extracting(Trace::witness).containsExactly(2);
        assertThat(column.cells().get(2).traces()).extracting(Trace::moved).containsExactly(true);
    }

    @Test
    void callsAUnitAbsentWhereARevisionLacksItThoughAStretchIsQuoted() {
        TraceColumn column =
                column(PairKind.REPRINT, List.of(TraceCases.link(1, 0, Relation.QUOTED, 0.9)));

        TraceCell cell = column.cells().get(1);
        assertThat(cell.state()).isEqualTo(TraceCell.State.ABSENT);
        assertThat(cell.traces()).isEmpty();
        assertThat(cell.quotations()).extracting(Trace::witness).containsExactly(0);
        assertThat(column.fresh()).contains(0);
    }

    @Test
    void countsClausesOnlyWhereThereAreAny() {
        TraceMatrix matrix =
                matrix(
                        column(
                                PairKind.LATER_PLAN,
                                List.of(
                                        TraceCases.related(0, 0, 0.6),
                                        TraceCases.related(1, 1, 0.5))));

        assertThat(matrix.coverage(0)).contains(new Coverage(1, 4));
        assertThat(matrix.sections())
                .extracting(TraceSection::units)
                .containsExactly(List.of(0), List.of(1, 2), List.of(3, 4));
        assertThat(matrix.coverage(0, matrix.sections().get(1))).contains(new Coverage(1, 2));
        assertThat(matrix.coverage(0, matrix.sections().getFirst())).contains(new Coverage(0, 0));
    }

    @Test
    void countsParagraphsWhereTheBaseHasNoClause() {
        PolicyDocument base = TraceCases.document("base", "甲 乙");
        Comparison comparison =
                TraceCases.comparison(
                        base,
                        PLAN,
                        PairKind.LATER_PLAN,
                        List.of(TraceCases.related(0, 1, 0.5)),
                        List.of());

        TraceMatrix matrix =
                TraceMatrix.of(base, List.of(Optional.of(TraceColumn.of(comparison, List.of()))));

        assertThat(matrix.coverage(0)).contains(new Coverage(1, 2));
    }

    @Test
    void saysWhatNobodyTookUpAndWhatIsNew() {
        TraceColumn one = column(PairKind.LATER_PLAN, List.of(TraceCases.related(1, 1, 0.5)));
        TraceColumn other = column(PairKind.LATER_PLAN, List.of(TraceCases.related(3, 2, 0.5)));

        assertThat(matrix(one, other).untaken()).containsExactly(2, 4);
        assertThat(matrix(one, other).takers(1)).isEqualTo(new Coverage(1, 2));
        assertThat(one.fresh()).containsExactly(0, 2, 3);
    }

    @Test
    void knowsNothingOfAColumnThatIsNotThereYet() {
        TraceMatrix matrix = TraceMatrix.of(BASE, List.of(Optional.empty()));

        assertThat(matrix.coverage(0)).isEmpty();
        assertThat(matrix.cell(1, 0)).isEmpty();
        assertThat(matrix.untaken()).isEmpty();
        assertThat(matrix.units()).hasSize(5);
    }

    @Test
    void tellsTheReadersLinksFromThePrograms() {
        Comparison comparison =
                comparison(
                        PairKind.LATER_PLAN,
                        List.of(
                                TraceCases.related(1, 1, 0.5),
                                TraceCases.related(1, 2, 0.4),
                                TraceCases.related(3, 3, 0.4)),
                        List.of());
        TraceColumn column =
                TraceColumn.of(
                        comparison,
                        List.of(
                                constraint(LinkConstraint.Kind.REQUIRED, 1, 2),
                                constraint(LinkConstraint.Kind.ALONE, 2, -1)));

        assertThat(column.cells().get(1).traces())
                .extracting(Trace::decided)
                .containsExactly(false, true);
        assertThat(column.cells())
                .extracting(TraceCell::decided)
                .containsExactly(false, true, true, false, false);
    }

    @Test
    void ranksWhatMightBeACounterpartButIsNotLinked() {
        TraceColumn column =
                TraceColumn.of(
                        comparison(
                                PairKind.LATER_PLAN,
                                List.of(TraceCases.related(1, 1, 0.5)),
                                List.of(
                                        new Candidate(1, 1, 0.5),
                                        new Candidate(1, 2, 0.11),
                                        new Candidate(3, 2, 0.11),
                                        new Candidate(1, 3, 0.14))),
                        List.of());

        assertThat(column.rankings().get(1))
                .containsExactly(new Candidate(1, 3, 0.14), new Candidate(1, 2, 0.11));
        assertThat(column.nearest(2)).isEqualTo(1);
        assertThat(column.nearest(0)).isEqualTo(-1);
    }

    @Test
    void refusesAColumnOfAnotherBase() {
        TraceColumn column = column(PairKind.LATER_PLAN, List.of());

        assertThatThrownBy(() -> TraceMatrix.of(PLAN, List.of(Optional.of(column))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LinkConstraint constraint(LinkConstraint.Kind kind, int base, int witness) {
        return new LinkConstraint(kind, base, witness, Relation.RELATED);
    }

    private static Comparison comparison(
            PairKind kind, List<Link> links, List<Candidate> candidates) {
        return TraceCases.comparison(BASE, PLAN, kind, links, candidates);
    }

    private static TraceColumn column(PairKind kind, List<Link> links) {
        return TraceColumn.of(comparison(kind, links, List.of()), List.of());
    }

    private static TraceMatrix matrix(TraceColumn... columns) {
        return TraceMatrix.of(BASE, List.of(columns).stream().map(Optional::of).toList());
    }
}
