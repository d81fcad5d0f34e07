package org.duikan.ui.variants;

import javafx.collections.ObservableListBase;

import java.util.List;

/// The lines of the table. Where only some of them say something new, only those change: a verdict
/// counts in the heading of its section, and the rows stay as they are.
final class LineList extends ObservableListBase<VariantLine> {
    private List<VariantLine> lines = List.of();

    /// Holds other lines from now on; nothing happens where they are the same.
    void become(List<VariantLine> wanted) {
        List<VariantLine> before = lines;
        beginChange();
        lines = List.copyOf(wanted);
        if (before.size() != lines.size()) {
            nextReplace(0, lines.size(), before);
        } else {
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(lines.get(i))) {
                    nextSet(i, before.get(i));
                }
            }
        }
        endChange();
    }

    @Override
    public VariantLine get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
