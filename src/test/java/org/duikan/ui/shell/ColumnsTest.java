package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.text.OutlineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Two to five columns in the whole window, moved by mouse and key.
class ColumnsTest {
    @TempDir Path folder;
    private RealWindow real;
    private Hand hand;

    @BeforeEach
    void open() {
        real = new RealWindow(folder, Settings.defaults().withTheme(Settings.Theme.LIGHT));
        hand = real.show(1000, 800);
        real.awaitRows();
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void dragsAColumnToAnotherPlace() {
        show(3);
        List<Node> heads = heads();
        hand.drag(heads.get(2), heads.get(1));
        awaitDesk(0, 2, 1);

        heads = heads();
        hand.drag(heads.get(1), heads.get(0));
        awaitDesk(2, 0, 1);
    }

    @Test
    void callsADragOffByEscape() {
        show(3);
        List<Node> heads = heads();
        hand.dragAndCallOff(heads.get(2), heads.get(0));

        assertThat(desk()).containsExactlyElementsOf(ids(0, 1, 2));
        assertThat(heads().get(2).getTranslateX()).isZero();
        assertThat(lookup(".drop-bar").isVisible()).isFalse();
    }

    @Test
    void movesTheColumnByKeyAgainAndAgain() {
        show(4);
        hand.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        awaitDesk(0, 1, 3, 2);
        hand.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        awaitDesk(0, 3, 1, 2);
        hand.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitDesk(0, 1, 3, 2);
    }

    @Test
    void keepsTheClauseInSightWhenAColumnMoves() {
        show(3);
        for (int i = 0; i < 5; i++) {
            hand.press(KeyCode.J);
        }
        String before = topClause();
        hand.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        awaitDesk(0, 2, 1);
        Toolkit.settle();

        assertThat(before).isNotEmpty();
        Toolkit.until("the clause is in sight again", () -> topClause().equals(before));
    }

    @Test
    void givesEveryHeadItsOwnPlace() {
        for (int count = 2; count <= 5; count++) {
            show(count);
            List<Node> heads = heads();
            Bounds menu = bounds(lookup("#class-menu"));
            assertThat(heads).hasSize(count);
            for (int i = 0; i < count; i++) {
                Bounds head = bounds(heads.get(i));
                double end = i + 1 < count ? bounds(heads.get(i + 1)).getMinX() : menu.getMinX();
                assertThat(head.getMaxX()).isLessThanOrEqualTo(end + 0.5);
                for (Node label : heads.get(i).lookupAll(".label")) {
                    if (label.isVisible()) {
                        assertThat(bounds(label).getMaxX())
                                .as(((Label) label).getText())
                                .isLessThanOrEqualTo(head.getMaxX() + 0.5);
                    }
                }
            }
            Pictures.write(real.window().scene(), "columns-" + count);
        }
    }

    @Test
    void foldsTheInspectorAwayWhileColumnsWouldBeTooNarrow() {
        Toolkit.run(() -> real.window().scene().getWindow().setWidth(1200));
        show(2);
        assertThat(lookup(".side-pane.right").isVisible()).isTrue();

        show(5);
        assertThat(lookup(".side-pane.right").isVisible()).isFalse();
        hand.press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(lookup(".side-pane.right").isVisible()).as("the reader has their way").isTrue();

        show(2);
        assertThat(lookup(".side-pane.right").isVisible()).isTrue();
    }

    private void show(int count) {
        List<DocumentSummary> all = documents();
        Toolkit.run(
                () -> real.window().model().open(new Pair(all.getFirst(), all.subList(1, count))));
        Toolkit.until("the desk is set", () -> desk().size() == count);
        Toolkit.until("a head for each", () -> heads().size() == count);
        Toolkit.settle();
    }

    private void awaitDesk(Integer... order) {
        Toolkit.until("the columns stand so", () -> desk().equals(ids(order)));
        Toolkit.settle();
    }

    private List<DocumentSummary> documents() {
        return real.corpus().documents().list();
    }

    private List<DocumentId> ids(Integer... order) {
        List<DocumentSummary> all = documents();
        return List.of(order).stream().map(all::get).map(DocumentSummary::id).toList();
    }

    private List<DocumentId> desk() {
        return Toolkit.call(
                () ->
                        real.window().model().deskProperty().get() == null
                                ? List.of()
                                : real.window().model().pair().orElseThrow().ids());
    }

    private List<Node> heads() {
        return Toolkit.call(
                () ->
                        real.window().scene().getRoot().lookupAll(".document-head").stream()
                                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                                .toList());
    }

    /// Number of the outline entry that tells where the reader is.
    private String topClause() {
        return Toolkit.call(
                () ->
                        lookup(".outline-pane .list-view") instanceof ListView<?> list
                                        && list.getSelectionModel().getSelectedItem()
                                                instanceof OutlineEntry entry
                                ? entry.num()
                                : "");
    }

    private Bounds bounds(Node node) {
        return Toolkit.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private Node lookup(String selector) {
        return real.window().scene().lookup(selector);
    }
}
