package org.duikan.ui.text;

/// Texts as rows and columns, a column for each document: what selection and find work on.
public interface TextGrid {

    int rows();

    int columns();

    /// What a cell shows; empty where it holds no text.
    StyledText text(int row, int column);

    /// Whether the cell shows for orientation what stands in full in another row. Such a cell is
    /// passed over by find, and by a selection that runs over several rows.
    boolean isRepeated(int row, int column);

    /// Whether the cell continues the paragraph of the row above, cut for layout only.
    boolean isContinued(int row, int column);
}
