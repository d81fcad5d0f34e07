package org.duikan.ui.fx;

/// Changes the order of the open texts. Columns count from 0, the base's; whoever comes to stand
/// there is the base.
public interface ColumnArranger {

    /// Takes a column to another place; those between move up by one.
    void move(int from, int to);

    /// Takes a column off the desk; the last one stays.
    void remove(int column);
}
