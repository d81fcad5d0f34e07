package org.duikan.ui.variants;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Verdict;
import org.duikan.diff.VariantClass;
import org.duikan.job.JobRunner;
import org.duikan.ui.compare.Desks;
import org.duikan.ui.compare.ViewWindow;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.judging.KeptJudgements;
import org.duikan.ui.notes.KeptNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Rows in sight say what was judged, whatever happened since they were drawn.
class VariantRowsTest {
    private final JudgingModel judging =
            new JudgingModel(new KeptJudgements().services(), JobRunner.sameThread(), _ -> {});
    private ViewWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        window = ViewWindow.open(this::view, Desks.reprint());
    }

    private VariantsView view(ViewContext of) {
        ViewContext context =
                new ViewContext(of.texts(), of.appearance(), JobRunner.sameThread(), _ -> {});
        return new VariantsView(context, judging, KeptNotes.model(context), () -> {});
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void act(Runnable act) {
        Toolkit.run(act);
        Toolkit.settle();
    }

    private int judgedRows() {
        return Toolkit.call(() -> window.scene().getRoot().lookupAll(".verdict.mine").size());
    }

    private boolean isSaid(String words) {
        return Toolkit.call(
                () ->
                        window.scene().getRoot().lookupAll(".verdict").stream()
                                .anyMatch(
                                        node ->
                                                node instanceof javafx.scene.control.Label label
                                                        && label.getText().equals(words)));
    }

    @Test
    void aVerdictShowsInItsRowAndGoesWhenTakenBack() {
        act(() -> judging.judge(List.of(0, 1), Verdict.BOTH));
        assertThat(judgedRows()).isEqualTo(2);

        act(judging::undo);
        assertThat(judgedRows()).isZero();

        act(judging::redo);
        assertThat(judgedRows()).isEqualTo(2);
    }

    @Test
    void aRuleShowsInRowsThatStay() {
        VariantsView view = (VariantsView) window.view;
        act(
                () ->
                        view.model()
                                .filterProperty()
                                .set(ItemFilter.ALL.with(ItemFilter.Kind.TYPOGRAPHIC)));
        assertThat(isSaid("按规则")).isTrue();

        act(() -> judging.ignore(new IgnoreRules(Set.of(VariantClass.SPACING), List.of())));

        assertThat(isSaid("按规则")).isFalse();
        assertThat(view.model().items()).isNotEmpty();
    }

    @Test
    void aTableMadeAfterTheJudgementsWereReadOffersNoFormBeforeAnItemIsChosen() {
        Desk desk = Desks.reprint();
        Toolkit.run(() -> judging.show(desk, 0));
        ViewWindow later = ViewWindow.open(this::view, desk);
        try {
            assertThat(visibleCards(later)).isZero();
            act(() -> ((VariantsView) later.view).model().step(1));
            assertThat(visibleCards(later)).isPositive();
        } finally {
            later.close();
        }
    }

    private static long visibleCards(ViewWindow window) {
        return Toolkit.call(
                () ->
                        window.scene().getRoot().lookupAll("#variants-inspector .card").stream()
                                .filter(VariantRowsTest::isSeen)
                                .count());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }
}
