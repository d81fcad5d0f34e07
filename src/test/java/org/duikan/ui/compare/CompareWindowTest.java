package org.duikan.ui.compare;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;

import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.TextHand;
import org.duikan.ui.text.TextList.RowRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareWindowTest {
    private ViewWindow window;
    private CompareViewModel model;
    private TextHand text;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        window = ViewWindow.open(Desks::view, Desks.reprint());
        model = ((CompareView) window.view).model();
        text = new TextHand(window.scene());
        Toolkit.run(() -> window.view.node().requestFocus());
        Toolkit.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void goesFromVariantToVariantByKey() {
        window.hand().press(J);
        window.hand().press(F8);
        assertThat(model.trail().number()).isEqualTo(2);
        window.hand().press(K);
        window.hand().press(K);

        assertThat(model.trail().number()).isEqualTo(4);
        assertThat(visible(9)).isTrue();
        assertThat(label("#inspector .inspector-title")).startsWith("异文 4/4");
    }

    @Test
    void jumpsToTheOtherPlaceOfAMovedUnitAndBack() {
        window.hand().press(M);
        assertThat(visible(12)).isTrue();
        window.hand().press(M);
        assertThat(visible(3)).isTrue();
        assertThat(model.visited()).isEqualTo(3);
    }

    @Test
    void unfoldsAnAbsentSectionWithoutMovingIt() {
        Toolkit.run(() -> ((ComparePane) window.view.node()).goTo(5));
        Toolkit.settle();
        Button fold = window.hand().find(Button.class, ".badge.fold");
        double before = Toolkit.call(() -> fold.localToScene(0, 0).getY());
        window.hand().click(fold);

        assertThat(model.rows().size()).isEqualTo(17);
        Button unfold = window.hand().find(Button.class, ".badge.fold");
        double after = Toolkit.call(() -> unfold.localToScene(0, 0).getY());
        assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(3.0));
        window.hand().press(ENTER);
        assertThat(model.rows().size()).isEqualTo(14);
    }

    @Test
    void selectsOverRowsOfOneDocumentAndCopiesTheOriginal() {
        text.drag(text.at(1, 1, "评价等"), text.at(2, 1, "机制"));
        window.hand().press(CONTROL, C);

        assertThat(clipboard()).isEqualTo("评价等数据服务产业。探索建立数据经纪人机制。\n(四)构建数据要素流通");
    }

    @Test
    void extendsTheSelectionByShiftClickAndArrow() {
        text.click(text.at(1, 0, "推广"), 1);
        text.shiftClick(text.at(1, 0, "应用"));
        window.hand().press(SHIFT, RIGHT);
        window.hand().press(CONTROL, C);

        assertThat(clipboard()).isEqualTo("推广工业大数据应");
        window.hand().press(ESCAPE);
        assertThat(model.selection().hasCaret()).isFalse();
    }

    @Test
    void selectsAWordByDoubleClickAndAParagraphByTripleClick() {
        text.click(text.inside(1, 0, "经纪人机制"), 2);
        assertThat(model.selection().selectedText()).hasSize(2);
        text.click(text.inside(2, 0, "市场"), 3);
        assertThat(model.selection().selectedText()).isEqualTo("(十)构建数据要素流通机制。加快培育数据要素市场。");
    }

    @Test
    void copiesAWholeDocument() {
        text.click(text.at(1, 1, "深入"), 1);
        window.hand().press(CONTROL, A);
        window.hand().press(CONTROL, C);

        assertThat(clipboard().lines()).hasSize(10).startsWith("构建数据要素高效配置体系,激活数字化发展核心价值");
    }

    @Test
    void movesTheCaretFromLineToLineAndRowToRow() {
        text.click(text.at(2, 0, "构建"), 1);
        int row = model.selection().get().caret().row();
        for (int i = 0; i < 4; i++) {
            window.hand().press(DOWN);
        }
        assertThat(model.selection().get().caret().row()).isGreaterThan(row);
        window.hand().press(HOME);
        assertThat(model.selection().get().caret().row()).isZero();
    }

    @Test
    void scrollsByPageAndToTheEnds() {
        window.hand().press(END);
        assertThat(visible(13)).isTrue();
        window.hand().press(HOME);
        assertThat(visible(0)).isTrue();
        window.hand().press(PAGE_DOWN);
        assertThat(visible(0)).isFalse();
    }

    @Test
    void findsInBothTextsAndGoesThere() {
        Toolkit.run(() -> window.view.find("数字贸易"));
        Toolkit.run(window.view::findNext);
        Toolkit.run(window.view::findPrevious);
        Toolkit.settle();

        assertThat(window.view.findStatus().getValue()).isEqualTo("4/4");
        assertThat(visible(13)).isTrue();
    }

    @Test
    void jumpsByOutlineAndLightsWhatIsInSight() {
        ListCell<?> last = outlineCell("(二十五)");
        window.hand().click(last);

        assertThat(visible(11)).isTrue();
        assertThat(model.visited()).isEqualTo(11);
        assertThat(lit().row()).isEqualTo(11);

        int shown = model.outline().get(3).row();
        Toolkit.run(() -> ((ComparePane) window.view.node()).goTo(shown));
        Toolkit.settle();
        assertThat(lit()).as("where the reader is").isEqualTo(model.outline().get(3));
    }

    /// The line of the outline that is lit.
    private OutlineEntry lit() {
        return Toolkit.call(
                () ->
                        (OutlineEntry)
                                ((ListView<?>) window.scene().lookup(".outline-pane .list-view"))
                                        .getSelectionModel()
                                        .getSelectedItem());
    }

    @Test
    void makesTheClickedVariantCurrent() {
        text.click(text.inside(1, 1, "数据清洗"), 1);

        assertThat(model.trail().number()).isEqualTo(1);
    }

    @Test
    void keepsBothSidesLevelAtEverySizeOfLetters() {
        for (double size : new double[] {12, 16, 24}) {
            Toolkit.run(() -> window.appearance.setTextSize(size));
            Toolkit.settle();
            assertThat(text.tops(1, 0)).isEqualTo(text.tops(1, 1));
            assertThat(text.heights(1)).containsOnly(text.heights(1).getFirst());
        }
    }

    @Test
    void jumpsByTheOverviewStrip() {
        Node strip = window.hand().find(Node.class, "#overview-strip");
        window.hand().click(strip);

        RowRange range = range();
        assertThat(range.first()).isPositive();
        assertThat(range.last()).isLessThanOrEqualTo(13);
    }

    private RowRange range() {
        return Toolkit.call(() -> ((ComparePane) window.view.node()).rangeProperty().get());
    }

    private boolean visible(int row) {
        RowRange range = range();
        return range.first() <= row && row <= range.last();
    }

    private String label(String selector) {
        return Toolkit.call(
                () -> ((javafx.scene.control.Label) window.scene().lookup(selector)).getText());
    }

    private ListCell<?> outlineCell(String num) {
        return Toolkit.call(
                () ->
                        window.scene().getRoot().lookupAll(".outline-cell").stream()
                                .map(node -> (ListCell<?>) node)
                                .filter(
                                        cell ->
                                                String.valueOf(cell.getAccessibleText())
                                                        .startsWith(num))
                                .findFirst()
                                .orElseThrow());
    }

    private static String clipboard() {
        return Toolkit.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
