package org.duikan.ui.fx;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Which rows of a virtualised list are in sight.
public final class ListSight {

    private ListSight() {}

    /// Whether a row is shown, from its top to its bottom.
    public static boolean shows(ListView<?> list, int index) {
        return list.lookupAll(".list-cell").stream()
                .filter(ListCell.class::isInstance)
                .map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .anyMatch(
                        cell ->
                                cell.getBoundsInParent().getMinY() >= 0
                                        && cell.getBoundsInParent().getMaxY() <= list.getHeight());
    }
}
