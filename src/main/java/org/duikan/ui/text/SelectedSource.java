package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// The words of a document that a selection holds, whatever stands between them in the view.
public final class SelectedSource {
    /// What may stand between two selected stretches that are one: a label, line feeds, the number
    /// of a page.
    private static final int GAP = 40;

    private SelectedSource() {}

    /// In the order of the document; what is shown for orientation only counts where nothing else
    /// is selected; several where the rows stand in another order than it, none where nothing of
    /// the document is selected.
    public static List<TextSpan> of(SourceGrid grid, Selection selection) {
        List<TextSpan> found = new ArrayList<>();
        int column = selection.column();
        boolean oneRow = selection.start().row() == selection.end().row();
        for (int row = selection.start().row(); row <= selection.end().row(); row++) {
            if (oneRow || !grid.isRepeated(row, column)) {
                int length = grid.text(row, column).length();
                TextSpan shown = selection.in(row, column, length);
                for (ShownPassage passage : grid.passages(row, column)) {
                    passage.source(shown).ifPresent(found::add);
                }
            }
        }
        return joined(found.stream().sorted().toList());
    }

    private static List<TextSpan> joined(List<TextSpan> spans) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan span : spans) {
            if (!joined.isEmpty() && span.start() - joined.getLast().end() <= GAP) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
