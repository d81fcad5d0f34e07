package org.duikan.ui.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The virtualised list that shows a grid of texts: rows as high as their tallest cell, marks,
/// selection by mouse and key, jumps to a place.
public final class TextList<R> {
    /// Where a row that was out of sight is put: this share of the height below the top.
    private static final double LANDING = 0.25;

    private static final double NEAR_TOP = 40;

    private final ListView<R> view;
    private final SelectionModel selection;
    private final SelectionKeys keys;
    private final RowHeights heights = new RowHeights();
    private final List<TextListCell<R>> cells = new ArrayList<>();
    private final ReadOnlyObjectWrapper<RowRange> visible =
            new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private final Runnable afterLayout = this::readVisible;

    /// The rows in sight, both ends included.
    public record RowRange(int first, int last) {
        static final RowRange NONE = new RowRange(-1, -1);
    }

    /// A place in the grid under a point of the scene.
    record Hit(int row, int column, TextBlock block) {}

    public TextList(
            ObservableList<R> rows,
            SelectionModel selection,
            MarkSource marks,
            Supplier<? extends TextRow<R>> rowNodes) {
        this.view = new ListView<>(rows);
        this.selection = selection;
        view.getStyleClass().add("text-list");
        view.setCellFactory(list -> cell(rowNodes.get(), marks));
        rows.addListener((ListChangeListener<R>) change -> heights.forget());
        selection.selectionProperty().addListener((_, _, _) -> refreshSelection());
        view.sceneProperty().addListener((_, old, now) -> follow(old, now));
        new SelectionMouse(this, selection).listenTo(view);
        keys = new SelectionKeys(this, selection);
        keys.listenTo(view);
    }

    public ListView<R> node() {
        return view;
    }

    public ReadOnlyObjectProperty<RowRange> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    /// Reads the marks of all rows in sight again.
    public void refresh() {
        cells.forEach(TextListCell::refresh);
    }

    /// Measures and draws everything again, because the face or its size changed.
    public void remeasure() {
        heights.forget();
        cells.forEach(TextListCell::invalidate);
        view.refresh();
    }

    void copy() {
        keys.copy();
    }

    void selectAll() {
        selection.selectAll();
    }

    String selectedText() {
        return selection.selectedText();
    }

    /// Brings a row into sight; one that is wholly in sight stays where it is.
    public void reveal(int row) {
        if (row >= 0 && row < view.getItems().size() && !isWhollyVisible(row)) {
            land(row);
        }
    }

    /// Brings a place of a text into sight.
    public void reveal(int row, int column, int offset) {
        if (row < 0 || row >= view.getItems().size()) {
            return;
        }
        if (block(row, column).isEmpty()) {
            land(row);
        }
        view.layout();
        block(row, column).ifPresent(block -> scrollTo(block.caretBounds(offset)));
    }

    /// Scrolls a row to near the top of the list, wherever it was.
    public void showNearTop(int row) {
        showAt(row, NEAR_TOP);
    }

    /// Scrolls a row to a height below the top of the list.
    public void showAt(int row, double below) {
        if (row >= 0 && row < view.getItems().size()) {
            view.scrollTo(row);
            view.layout();
            scrollBy(heightOf(row) - below);
        }
    }

    /// How far below the top of the list a row stands; where it is out of sight, near the top.
    public double heightOf(int row) {
        double top = view.localToScene(view.getLayoutBounds()).getMinY();
        return cell(row)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()).getMinY() - top)
                .orElse(NEAR_TOP);
    }

    public void scrollBy(double pixels) {
        flow().ifPresent(flow -> flow.scrollPixels(pixels));
    }

    public double viewportHeight() {
        return view.getHeight();
    }

    /// The text of a column in a row that has a cell now.
    Optional<TextBlock> block(int row, int column) {
        return cell(row)
                .map(cell -> cell.row().blocks())
                .filter(blocks -> column < blocks.size())
                .map(blocks -> blocks.get(column));
    }

    /// The row at the height of a point, or the nearest in sight, and the column nearest to it.
    Optional<Hit> hitAt(Point2D scene) {
        return cellAt(scene.getY()).map(cell -> nearest(cell, scene));
    }

    private Hit nearest(TextListCell<R> cell, Point2D scene) {
        List<TextBlock> blocks = cell.row().blocks();
        int best = 0;
        for (int column = 1; column < blocks.size(); column++) {
            if (distance(blocks.get(column), scene) < distance(blocks.get(best), scene)) {
                best = column;
            }
        }
        return new Hit(cell.getIndex(), best, blocks.get(best));
    }

    private static double distance(TextBlock block, Point2D scene) {
        Bounds bounds = block.localToScene(block.getLayoutBounds());
        return Math.max(
                0, Math.max(bounds.getMinX() - scene.getX(), scene.getX() - bounds.getMaxX()));
    }

    private Optional<TextListCell<R>> cellAt(double sceneY) {
        TextListCell<R> nearest = null;
        double best = Double.MAX_VALUE;
        for (TextListCell<R> cell : shownCells()) {
            Bounds bounds = cell.localToScene(cell.getLayoutBounds());
            double away = Math.max(bounds.getMinY() - sceneY, sceneY - bounds.getMaxY());
            if (away < best) {
                best = away;
                nearest = cell;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<TextListCell<R>> cell(int row) {
        return shownCells().stream().filter(cell -> cell.getIndex() == row).findFirst();
    }

    private List<TextListCell<R>> shownCells() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.isVisible() && cell.getScene() != null)
                .toList();
    }

    private TextListCell<R> cell(TextRow<R> row, MarkSource marks) {
        TextListCell<R> cell = new TextListCell<>(row, heights, marks, selection);
        cells.add(cell);
        return cell;
    }

    private void land(int row) {
        showAt(row, view.getHeight() * LANDING);
    }

    private void scrollTo(Bounds place) {
        Bounds seen = view.localToScene(view.getLayoutBounds());
        double margin = Math.min(60, seen.getHeight() / 4);
        double beyond = place.getMaxY() - (seen.getMaxY() - margin);
        double before = seen.getMinY() + margin - place.getMinY();
        if (beyond > 0) {
            scrollBy(beyond);
        } else if (before > 0) {
            scrollBy(-before);
        }
    }

    private boolean isWhollyVisible(int row) {
        Bounds seen = view.localToScene(view.getLayoutBounds());
        return cell(row)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .filter(at -> at.getMinY() >= seen.getMinY() && at.getMaxY() <= seen.getMaxY())
                .isPresent();
    }

    private void refreshSelection() {
        cells.forEach(TextListCell::refreshSelection);
    }

    private void follow(Scene old, Scene now) {
        if (old != null) {
            old.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void readVisible() {
        RowRange range =
                flow().filter(flow -> flow.getFirstVisibleCell() != null)
                        .map(
                                flow ->
                                        new RowRange(
                                                flow.getFirstVisibleCell().getIndex(),
                                                flow.getLastVisibleCell().getIndex()))
                        .orElse(RowRange.NONE);
        if (!range.equals(visible.get())) {
            visible.set(range);
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) view.lookup(".virtual-flow"));
    }
}
