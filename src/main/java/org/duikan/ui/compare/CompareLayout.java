package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.OutlineEntry;

import java.util.List;
import java.util.Set;

/// Everything that follows from a desk and what is unfolded in it; made off the window's thread.
///
/// @param rows the rows
/// @param places where variants are shown
/// @param shared where words are shared with the other side
/// @param counterparts the two rows of each moved unit
/// @param index the row of each unit
/// @param outline the outline of the base
record CompareLayout(
        List<CompareRow> rows,
        VariantPlaces places,
        SharedPlaces shared,
        Counterparts counterparts,
        RowIndex index,
        List<OutlineEntry> outline) {

    static CompareLayout of(Desk desk, Set<Integer> unfolded, Texts texts) {
        List<Comparison> comparisons = desk.comparisons();
        List<CompareRow> rows = CompareRows.of(desk, unfolded, texts);
        RowIndex index = RowIndex.of(rows);
        return new CompareLayout(
                rows,
                VariantPlaces.of(comparisons, rows),
                SharedPlaces.of(comparisons, rows),
                Counterparts.of(rows),
                index,
                CompareOutline.of(comparisons, new DecisionSigns(desk, texts), index, texts));
    }
}
