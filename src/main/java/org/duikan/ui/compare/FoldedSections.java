package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.document.AlignableUnit;
import org.duikan.text.FoldedText;
import org.duikan.ui.fx.Desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Looks into sections that are folded away.
final class FoldedSections {

    private FoldedSections() {}

    /// The folded base groups whose units hold some words, whatever their width and spacing.
    static Set<Integer> holding(String words, List<CompareRow> rows, Desk desk) {
        String wanted = fold(words);
        Set<Integer> holding = new HashSet<>();
        if (wanted.isEmpty() || desk == null) {
            return holding;
        }
        List<AlignableUnit> units = desk.comparisons().getFirst().baseUnits();
        for (CompareRow row : rows) {
            if (row.facing().base() instanceof FacingCell.FoldedGroup folded
                    && folded.units().stream().anyMatch(unit -> holds(units.get(unit), wanted))) {
                holding.add(folded.group());
            }
        }
        return holding;
    }

    private static boolean holds(AlignableUnit unit, String wanted) {
        return fold(unit.num() + unit.text().text()).contains(wanted);
    }

    private static String fold(String text) {
        return FoldedText.fold(text).toLowerCase(Locale.ROOT);
    }
}
