package org.duikan.ui.compare;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.duikan.ui.compare.StripModel.Kind;
import org.duikan.ui.compare.StripModel.StripMark;
import org.duikan.ui.text.TextList.RowRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

/// The strip at the right edge: the whole comparison at a glance, with what is in sight. A press
/// goes there; it takes the place of the scroll bar.
final class OverviewStrip extends Region {
    static final double WIDTH = 12;

    private static final double TICK = 3;
    private static final double SMALLEST = 2;

    private final Region viewport = new Region();
    private final IntConsumer jump;
    private final List<Region> drawn = new ArrayList<>();
    private StripModel model;
    private RowRange visible = new RowRange(-1, -1);
    private double drawnHeight = -1;

    OverviewStrip(IntConsumer jump) {
        this.jump = jump;
        setId("overview-strip");
        getStyleClass().add("overview-strip");
        viewport.getStyleClass().add("viewport-mark");
        viewport.setMouseTransparent(true);
        getChildren().add(viewport);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::press);
    }

    void show(StripModel model) {
        this.model = model;
        drawnHeight = -1;
        requestLayout();
    }

    void showVisible(RowRange range) {
        visible = range;
        placeViewport();
    }

    private void press(MouseEvent event) {
        if (model != null && getHeight() > 0) {
            int row = model.rowAt(Math.clamp(event.getY() / getHeight(), 0, 1));
            if (row >= 0) {
                jump.accept(row);
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        if (drawnHeight != getHeight()) {
            drawnHeight = getHeight();
            draw();
        }
        placeViewport();
    }

    /// One node for each mark, but only one for all marks of a kind that fall on the same pixel.
    private void draw() {
        getChildren().removeAll(drawn);
        drawn.clear();
        if (model == null) {
            return;
        }
        Set<Long> taken = new HashSet<>();
        for (StripMark mark : model.marks()) {
            boolean tick = mark.kind() == Kind.VARIANT || mark.kind() == Kind.TYPOGRAPHIC;
            double top = Math.floor(mark.from() * (getHeight() - TICK));
            double height =
                    tick ? TICK : Math.max(SMALLEST, (mark.to() - mark.from()) * getHeight());
            if (taken.add((long) top * 8 + mark.kind().ordinal())) {
                drawn.add(node(mark.kind(), top, height));
            }
        }
        getChildren().addAll(0, drawn);
    }

    private static Region node(Kind kind, double top, double height) {
        Region node = new Region();
        node.getStyleClass().addAll("strip-mark", "strip-" + kind.name().toLowerCase(Locale.ROOT));
        node.setMouseTransparent(true);
        node.resizeRelocate(2, top, WIDTH - 4, Math.ceil(height));
        return node;
    }

    private void placeViewport() {
        boolean known =
                model != null && visible.first() >= 0 && visible.last() + 1 < model.starts().length;
        viewport.setVisible(known);
        if (known) {
            double from = model.starts()[visible.first()] * getHeight();
            double to = model.starts()[visible.last() + 1] * getHeight();
            viewport.resizeRelocate(0, from, WIDTH, Math.max(8, to - from));
        }
    }
}
