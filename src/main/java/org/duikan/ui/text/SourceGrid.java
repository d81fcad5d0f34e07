package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.List;

/// A grid of texts that knows which words of its documents each cell shows.
public interface SourceGrid extends TextGrid {

    /// What a cell shows of its document, in order; empty where it shows nothing of it.
    List<ShownPassage> passages(int row, int column);

    /// Words that a cell stands for without showing them, in UTF-16 units of its document's source.
    default List<TextSpan> folded(int row, int column) {
        return List.of();
    }
}
