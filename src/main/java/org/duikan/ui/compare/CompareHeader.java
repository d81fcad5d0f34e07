package org.duikan.ui.compare;

import javafx.scene.layout.Region;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;

/// The line above the rows: a head over each document's column, to be dragged to another place.
final class CompareHeader extends Region {
    private static final double HEIGHT = 35;
    private static final double MENU_MARGIN = 6;
    private static final double BAR = 3;

    /// Columns narrower than this, in pixels, have no room for the words of the menu.
    private static final double NARROW = 290;

    private final Texts texts;
    private final ClassMenu menu;
    private final ColumnArranger arranger;
    private final ColumnDrag drag;
    private final List<ColumnHead> heads = new ArrayList<>();
    private final Region bar = new Region();
    private int drop = -1;

    /// @param menu stands at the right end
    CompareHeader(Texts texts, ClassMenu menu, ColumnArranger arranger) {
        this.texts = texts;
        this.menu = menu;
        this.arranger = arranger;
        this.drag = new ColumnDrag(this, arranger);
        getStyleClass().add("compare-header");
        bar.getStyleClass().add("drop-bar");
        bar.setVisible(false);
        bar.setMouseTransparent(true);
        getChildren().addAll(menu, bar);
        widthProperty().subscribe(this::shortenMenu);
    }

    void show(Desk desk) {
        getChildren().removeAll(heads);
        heads.clear();
        int columns = desk.witnesses().size() + 1;
        heads.add(head(desk.summary(), 0, columns));
        for (int i = 1; i < columns; i++) {
            heads.add(head(desk.witnesses().get(i - 1).summary(), i, columns));
        }
        getChildren().addAll(0, heads);
        shortenMenu();
    }

    private void shortenMenu() {
        menu.shorten(columns().width(0) < NARROW);
    }

    private ColumnHead head(DocumentSummary summary, int column, int columns) {
        ColumnHead head = new ColumnHead(summary, column, columns, texts, arranger);
        drag.watch(head, column);
        return head;
    }

    /// The column over which a place lies; the nearest where it lies beside all.
    int columnAt(double x) {
        Columns columns = columns();
        int column = 0;
        while (column < columns.count() - 1 && x >= columns.gutterLeft(column)) {
            column++;
        }
        return column;
    }

    /// Shows where a dragged column would come to stand.
    ///
    /// @param before the column before which it would; their number means behind the last, -1 shows
    ///   nothing
    void showDrop(int before) {
        drop = before;
        bar.setVisible(before >= 0);
        requestLayout();
    }

    private Columns columns() {
        return new Columns(Math.max(1, heads.size()), getWidth() - OverviewStrip.WIDTH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double menuWidth = menu.prefWidth(-1);
        double menuHeight = menu.prefHeight(-1);
        double menuLeft = getWidth() - menuWidth - MENU_MARGIN;
        menu.resizeRelocate(menuLeft, (getHeight() - menuHeight) / 2, menuWidth, menuHeight);
        Columns columns = columns();
        for (int column = 0; column < heads.size(); column++) {
            double left = columns.left(column);
            double right = Math.min(left + columns.width(column), menuLeft);
            heads.get(column).resizeRelocate(left, 0, Math.max(0, right - left), getHeight());
        }
        if (drop >= 0) {
            double at =
                    drop == 0
                            ? 0
                            : drop == columns.count()
                                    ? getWidth() - OverviewStrip.WIDTH - BAR
                                    : columns.gutterLeft(drop - 1) + (Columns.GUTTER - BAR) / 2;
            bar.resizeRelocate(at, 0, BAR, getHeight());
        }
    }
}
