package org.duikan.ui.review;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Narrows units to those that hold every typed word in their number, groups or text, whatever the
/// width of the letters.
public final class UnitFilter {

    private UnitFilter() {}

    public static Predicate<AlignableUnit> of(String typed) {
        List<String> words =
                Arrays.stream(typed.split("\\s+"))
                        .map(FoldedText::fold)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return unit -> {
            if (words.isEmpty()) {
                return true;
            }
            StringBuilder all = new StringBuilder(unit.num()).append(unit.text().text());
            unit.path().stream().map(Unit::label).forEach(all::append);
            String folded = FoldedText.fold(all.toString());
            return words.stream().allMatch(folded::contains);
        };
    }
}
