package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.duikan.align.Comparison;
import org.duikan.align.FacingRow;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.compare.StripModel.Kind;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What several witnesses beside each other ask for.
class NarrowColumnsTest {
    private static final String OPINION = "2021-yuefu-31-opinion";
    private static final String REPRINT = "2021-yuefu-31-web-reprint";
    private static final String POINTS = "2024-digital-guangdong-work-points";

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static CompareViewModel model(Desk desk) {
        CompareViewModel model =
                new CompareViewModel(Texts.in(Texts.CHINESE), JobRunner.sameThread());
        model.show(desk);
        return model;
    }

    private static List<Integer> absent(CompareViewModel model) {
        return model.stripProperty().get().marks().stream()
                .filter(mark -> mark.kind() == Kind.ABSENT)
                .map(StripModel.StripMark::row)
                .toList();
    }

    @Test
    void theStripTellsWhatTheReprintLacksAndNotWhatAPlanLeavesOut() {
        CompareViewModel model = model(Desks.seeds(OPINION, REPRINT, POINTS));

        Set<Integer> marked = Set.copyOf(absent(model));
        List<Integer> leftOutByThePlanOnly = rowsLackedOnlyByThePlan(model);

        assertThat(marked).isNotEmpty();
        assertThat(leftOutByThePlanOnly).isNotEmpty().doesNotContainAnyElementsOf(marked);
    }

    private static List<Integer> rowsLackedOnlyByThePlan(CompareViewModel model) {
        return IntStream.range(0, model.rows().size())
                .filter(row -> tone(model, row, 1) != CompareCell.Tone.ABSENT)
                .filter(row -> tone(model, row, 2) == CompareCell.Tone.ABSENT)
                .filter(row -> !isMoved(model, row))
                .boxed()
                .toList();
    }

    private static boolean isMoved(CompareViewModel model, int row) {
        return model.rows().get(row).facing().kind() == FacingRow.Kind.MOVED;
    }

    private static CompareCell.Tone tone(CompareViewModel model, int row, int column) {
        return model.rows().get(row).cells().get(column).tone();
    }

    @Test
    void aPlanAloneIsMarkedWhereItAnswersNothing() {
        assertThat(absent(model(Desks.seeds(OPINION, POINTS)))).isNotEmpty();
    }

    @Test
    void theStatusTellsOfEveryWitnessWithItsVariants() {
        CompareViewModel model = model(Desks.seeds(OPINION, REPRINT, POINTS));

        assertThat(model.status()).hasSize(2);
        assertThat(model.status().getFirst()).contains("对应 27/36", "移位 3", "实质异文 8");
        assertThat(model.status().getLast()).contains("相关 ", "无对应 ");
    }

    @Test
    void noBadgeLeavesItsCell() {
        Comparison reprint = Desks.reprint().comparisons().getFirst();
        ViewWindow window =
                ViewWindow.open(
                        Desks::view,
                        Desks.desk(Desks.reprint().base(), reprint, reprint, reprint, reprint));
        try {
            Toolkit.run(() -> ((ComparePane) window.view.node()).goTo(4));
            Toolkit.settle();
            List<Node> badges =
                    Toolkit.call(
                            () ->
                                    window.view.node().lookupAll(".compare-cell .badge").stream()
                                            .filter(NarrowColumnsTest::isShown)
                                            .toList());

            assertThat(badges).isNotEmpty();
            for (Node badge : badges) {
                Bounds cell = bounds(badge.getParent().getParent());
                assertThat(bounds(badge).getMaxX()).isLessThanOrEqualTo(cell.getMaxX() + 0.5);
            }
        } finally {
            window.close();
        }
    }

    @Test
    void asksForTheWidthThatItsColumnsNeed() {
        assertThat(Columns.wanted(5)).isEqualTo(5 * 190 + 4 * Columns.GUTTER);
        assertThat(new Columns(4, Columns.wanted(4)).width(0)).isEqualTo(190);
    }

    /// Lists keep a cell for measuring, which nobody sees.
    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static Bounds bounds(Node node) {
        return Toolkit.call(() -> node.localToScene(node.getLayoutBounds()));
    }
}
