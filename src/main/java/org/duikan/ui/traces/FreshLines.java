package org.duikan.ui.traces;

import org.duikan.align.Comparison;
import org.duikan.align.TraceColumn;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.UnitName;
import org.duikan.ui.review.UnitFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Writes the list of what is new in the documents.
final class FreshLines {

    private FreshLines() {}

    static List<FreshLine> of(List<Column> columns, TraceFilter filter, Texts texts) {
        List<FreshLine> lines = new ArrayList<>();
        Predicate<AlignableUnit> words = UnitFilter.of(filter.words());
        for (int i = 0; i < columns.size(); i++) {
            boolean shown = filter.column() < 0 || filter.column() == i;
            int column = i;
            Column of = columns.get(i);
            if (shown) {
                of.traces().ifPresent(found -> add(lines, column, of, found, words, texts));
            }
        }
        return lines;
    }

    private static void add(
            List<FreshLine> lines,
            int column,
            Column of,
            TraceColumn found,
            Predicate<AlignableUnit> words,
            Texts texts) {
        List<AlignableUnit> units = found.comparison().witnessUnits();
        List<Integer> shown =
                found.fresh().stream().filter(unit -> words.test(units.get(unit))).toList();
        String name = of.document().shortName(texts.locale());
        lines.add(
                new FreshLine.Document(
                        texts.get("traces.fresh-of", name, found.fresh().size(), units.size())));
        shown.forEach(unit -> lines.add(line(column, unit, found)));
    }

    private static FreshLine line(int column, int unit, TraceColumn found) {
        Comparison comparison = found.comparison();
        AlignableUnit of = comparison.witnessUnits().get(unit);
        int nearest = found.nearest(unit);
        String nearestWords = nearest < 0 ? "" : UnitName.full(comparison.baseUnits().get(nearest));
        return new FreshLine.Unit(
                column, unit, UnitName.place(of), UnitName.words(of), nearest, nearestWords);
    }
}
