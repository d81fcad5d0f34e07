package org.duikan.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The badges of a cell in lines; one that is wider than the cell is shortened, not cut off.
final class BadgeFlow extends FlowPane {

    BadgeFlow() {
        super(6, 4);
    }

    private void limit(double width) {
        double room = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        for (Node badge : getChildren()) {
            if (badge instanceof Region region && region.getMaxWidth() != room) {
                region.setMinWidth(0);
                region.setMaxWidth(room);
            }
        }
    }

    /// Never asks for more than the cell has: a flow is else as wide as its widest badge at least.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            limit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        limit(getWidth());
        super.layoutChildren();
    }
}
