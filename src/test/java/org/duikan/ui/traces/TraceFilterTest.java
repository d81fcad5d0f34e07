package org.duikan.ui.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Link;
import org.duikan.align.LinkConstraint;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.align.TraceCases;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.document.PolicyDocument;
import org.duikan.ui.traces.TraceFilter.Order;
import org.duikan.ui.traces.TraceFilter.Show;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TraceFilterTest {
    private static final PolicyDocument BASE =
            TraceCases.document("base", "导语 二、数字: (一)公共数据 (二)数据要素 三、算力: (三)算力网络 (四)智慧城市");
    private static final PolicyDocument OTHER =
            TraceCases.document("other", "(一)子 (二)丑 (三)寅 (四)卯 (五)辰");

    private static final TraceMatrix MATRIX =
            TraceMatrix.of(
                    BASE,
                    List.of(
                            column(
                                    PairKind.REPRINT,
                                    List.of(
                                            TraceCases.link(1, 0, Relation.SAME, 1),
                                            TraceCases.link(3, 1, Relation.SAME, 1)),
                                    List.of()),
                            column(
                                    PairKind.LATER_PLAN,
                                    List.of(
                                            TraceCases.related(3, 1, 0.5),
                                            TraceCases.related(2, 2, 0.9)),
                                    List.of(
                                            new LinkConstraint(
                                                    LinkConstraint.Kind.ALONE,
                                                    1,
                                                    -1,
                                                    Relation.RELATED)))));

    private static Optional<TraceColumn> column(
            PairKind kind, List<Link> links, List<LinkConstraint> constraints) {
        return Optional.of(
                TraceColumn.of(
                        TraceCases.comparison(BASE, OTHER, kind, links, List.of()), constraints));
    }

    @Test
    void showsClausesInTheOrderOfTheBaseAndParagraphsOnRequest() {
        assertThat(TraceFilter.NONE.units(MATRIX)).containsExactly(1, 2, 3, 4);
        assertThat(TraceFilter.NONE.withParagraphs(true).units(MATRIX))
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void narrowsByWordsWhateverTheirWidthAndBySection() {
        assertThat(TraceFilter.NONE.withWords("数据").units(MATRIX)).containsExactly(1, 2);
        assertThat(TraceFilter.NONE.withWords("（三） 算力").units(MATRIX)).containsExactly(3);
        assertThat(TraceFilter.NONE.withSection(2).units(MATRIX)).containsExactly(3, 4);
    }

    @Test
    void narrowsByWhatBecameOfAClauseAnywhere() {
        assertThat(TraceFilter.NONE.withShow(Show.TAKEN).units(MATRIX)).containsExactly(1, 2, 3);
        assertThat(TraceFilter.NONE.withShow(Show.UNTAKEN).units(MATRIX)).containsExactly(4);
        assertThat(TraceFilter.NONE.withShow(Show.MINE).units(MATRIX)).containsExactly(1);
    }

    @Test
    void narrowsByWhatBecameOfItInOneDocument() {
        TraceFilter plan = TraceFilter.NONE.withColumn(1);

        assertThat(plan.withShow(Show.TAKEN).units(MATRIX)).containsExactly(2, 3);
        assertThat(plan.withShow(Show.UNTAKEN).units(MATRIX)).containsExactly(1, 4);
        assertThat(plan.withColumn(0).withShow(Show.MINE).units(MATRIX)).isEmpty();
    }

    @Test
    void ordersByStrengthInPlansAndByTakers() {
        assertThat(TraceFilter.NONE.withOrder(Order.STRONGEST).units(MATRIX))
                .containsExactly(2, 3, 1, 4);
        assertThat(TraceFilter.NONE.withColumn(0).withOrder(Order.STRONGEST).units(MATRIX))
                .containsExactly(1, 3, 2, 4);
        assertThat(TraceFilter.NONE.withOrder(Order.MOST).units(MATRIX))
                .containsExactly(3, 1, 2, 4);
        assertThat(TraceFilter.NONE.withOrder(Order.FEWEST).units(MATRIX))
                .containsExactly(4, 1, 2, 3);
    }
}
