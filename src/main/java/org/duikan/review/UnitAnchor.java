package org.duikan.review;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Digest;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How a decision finds its unit again, in a corrected text too.
///
/// @param num the unit's label
/// @param path labels of the groups it stands in, outermost first
/// @param text digest of its text, folded for matching, so that another width of the marks or
///   another line break does not matter
/// @param quote its text as printed, or the first [#QUOTE] UTF-16 units of it
/// @param ordinal how many units before it in the document have the same text
public record UnitAnchor(String num, List<String> path, Digest text, String quote, int ordinal) {
    /// The longest quote, in UTF-16 units.
    public static final int QUOTE = 600;

    public UnitAnchor {
        Objects.requireNonNull(num);
        path = List.copyOf(path);
        Objects.requireNonNull(text);
        Objects.requireNonNull(quote);
    }

    /// @param index place of the unit among `units`, all alignable units of its document
    public static UnitAnchor of(List<AlignableUnit> units, int index) {
        return all(units.subList(0, index + 1)).getLast();
    }

    /// The anchors of all units.
    ///
    /// @param units all alignable units of a document
    public static List<UnitAnchor> all(List<AlignableUnit> units) {
        Map<Digest, Integer> seen = new HashMap<>();
        List<UnitAnchor> anchors = new ArrayList<>(units.size());
        for (AlignableUnit unit : units) {
            Digest digest = digest(unit);
            int ordinal = seen.merge(digest, 1, Integer::sum) - 1;
            String quote = quote(unit.text().text());
            anchors.add(new UnitAnchor(unit.num(), path(unit), digest, quote, ordinal));
        }
        return anchors;
    }

    /// Units in the order of how much of this one's text they share, most first.
    public List<AlignableUnit> likestFirst(List<AlignableUnit> units) {
        BigramBag bag = BigramBag.of(quote);
        Map<AlignableUnit, Double> likeness = new IdentityHashMap<>();
        units.forEach(
                unit -> likeness.put(unit, bag.likeness(BigramBag.of(quote(unit.text().text())))));
        return units.stream()
                .sorted(Comparator.<AlignableUnit>comparingDouble(likeness::get).reversed())
                .toList();
    }

    static Digest digest(AlignableUnit unit) {
        return Digest.of(FoldedText.fold(unit.text().text()));
    }

    static List<String> path(AlignableUnit unit) {
        return unit.path().stream().map(Unit::label).toList();
    }

    /// The beginning of a text, no surrogate pair cut.
    static String quote(String text) {
        if (text.length() <= QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTE - 1)) ? QUOTE - 1 : QUOTE;
        return text.substring(0, end);
    }
}
