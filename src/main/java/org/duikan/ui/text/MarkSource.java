package org.duikan.ui.text;

import java.util.List;

/// Says which marks a cell of the grid bears now.
@FunctionalInterface
public interface MarkSource {

    List<Mark> marks(int row, int column);
}
