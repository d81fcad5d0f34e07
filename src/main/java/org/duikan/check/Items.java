package org.duikan.check;

import org.duikan.document.Level;
import org.duikan.document.Unit;
import org.duikan.text.ChineseNumeral;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of the items a clause has, however they are printed.
///
/// @param numbers those found; none where the clause lists nothing that was understood
record Items(BitSet numbers) {
    static final Items UNKNOWN = new Items(new BitSet());

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<!第)[(（]\\s*("
                            + NumberedUnits.Form.N
                            + ")\\s*[)）]|(?<!第)("
                            + NumberedUnits.Form.N
                            + ")[、.．]|[①-⑳㈠-㈩⑴-⒇]");
    private static final int MOST = 200;

    /// The items of a unit: its children, and whatever in its text looks like a label.
    static Items of(Unit unit) {
        BitSet numbers = new BitSet();
        boolean listed = unit.children().stream().anyMatch(child -> child.level() == Level.ITEM);
        if (listed) {
            Matcher matcher = LABEL.matcher(unit.text().text());
            while (matcher.find()) {
                String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                int value = ChineseNumeral.parse(label == null ? matcher.group() : label).orElse(0);
                if (value < MOST) {
                    numbers.set(value);
                }
            }
        }
        return new Items(numbers);
    }

    Items and(Items others) {
        BitSet all = (BitSet) numbers.clone();
        all.or(others.numbers);
        return new Items(all);
    }

    /// Whether an item of this number cannot be there: items were understood, and it is none.
    boolean lacks(int number) {
        return numbers.get(1) && numbers.get(2) && !numbers.get(number);
    }
}
