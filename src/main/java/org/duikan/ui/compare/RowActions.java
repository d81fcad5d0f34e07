package org.duikan.ui.compare;

/// What can be done by pressing something in a row.
interface RowActions {

    void jumpToCounterpart(int row);

    void toggleFold(int group);

    /// Whether the current variant stands in the row.
    boolean isCurrent(int row);
}
