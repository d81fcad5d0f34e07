package org.duikan.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.ui.text.TextBlock;
import org.duikan.ui.text.TextRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The node of a row: one cell for each document, all as high as the highest, and the gutters
/// between them.
final class CompareRowNode extends TextRow<CompareRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
    private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");

    /// Height of the line below a row.
    private static final double LINE = 1;

    private final RowActions actions;
    private final List<CompareCellNode> cells = new ArrayList<>();
    private final List<VBox> gutters = new ArrayList<>();
    private CompareRow row;
    private int index;

    CompareRowNode(RowActions actions) {
        this.actions = actions;
    }

    @Override
    public void show(CompareRow row, int index) {
        this.row = row;
        this.index = index;
        fit(row.cells().size());
        String kind = "row-" + row.facing().kind().name().toLowerCase(Locale.ROOT);
        if (!getStyleClass().equals(List.of("compare-row", kind))) {
            getStyleClass().setAll("compare-row", kind);
        }
        pseudoClassStateChanged(CONTINUED, row.continued());
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).show(row.cells().get(column), this::press);
        }
        for (int witness = 0; witness < gutters.size(); witness++) {
            show(gutters.get(witness), row.gutters().get(witness));
        }
        requestLayout();
    }

    @Override
    public List<TextBlock> blocks() {
        return cells.stream().map(CompareCellNode::text).toList();
    }

    @Override
    public void refresh() {
        pseudoClassStateChanged(CURRENT, actions.isCurrent(index));
    }

    private void press(Badge badge) {
        if (badge.kind() == Badge.Kind.FOLD) {
            actions.toggleFold(row.group());
        } else {
            actions.jumpToCounterpart(index);
        }
    }

    private void fit(int columns) {
        while (cells.size() > columns) {
            getChildren().remove(cells.removeLast());
            if (!gutters.isEmpty()) {
                getChildren().remove(gutters.removeLast());
            }
        }
        while (cells.size() < columns) {
            if (!cells.isEmpty()) {
                VBox gutter = new VBox(new Label(), new Label(), new Label());
                gutter.getChildren().getLast().getStyleClass().add("mine");
                gutter.setAlignment(Pos.TOP_CENTER);
                gutter.getStyleClass().add("gutter");
                gutters.add(gutter);
                getChildren().add(gutter);
            }
            CompareCellNode cell = new CompareCellNode();
            cells.add(cell);
            getChildren().add(cell);
        }
    }

    private static void show(VBox gutter, CompareRow.Gutter of) {
        show((Label) gutter.getChildren().getFirst(), of.sign());
        show((Label) gutter.getChildren().get(1), of.score());
        show((Label) gutter.getChildren().getLast(), of.decided());
        gutter.pseudoClassStateChanged(DECIDED, !of.decided().isEmpty());
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = new Columns(cells.size(), width);
        double height = 0;
        for (int column = 0; column < cells.size(); column++) {
            height = Math.max(height, cells.get(column).prefHeight(columns.width(column)));
        }
        for (VBox gutter : gutters) {
            height = Math.max(height, gutter.prefHeight(Columns.GUTTER));
        }
        return Math.ceil(height) + LINE;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = new Columns(cells.size(), getWidth());
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column)
                    .resizeRelocate(
                            columns.left(column), 0, columns.width(column), getHeight() - LINE);
        }
        for (int witness = 0; witness < gutters.size(); witness++) {
            gutters.get(witness)
                    .resizeRelocate(
                            columns.gutterLeft(witness), 0, Columns.GUTTER, getHeight() - LINE);
        }
    }
}
