package org.duikan.collation;

import org.duikan.review.UnitAnchor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How a judgement finds its item again, in a corrected text and under another engine too: by units
/// and words, never by its place in a list.
///
/// @param kind what kind of item it is
/// @param sort the item's sort at that time; the class of a variant may be another today
/// @param baseUnits anchors of the base units: the unit of a variant, the first and last of a block
/// @param witnessUnits anchors of the witness units
/// @param base words of the base; empty quotes where the item has none there
/// @param witness words of the witness
/// @param twins which of the items it is that have all of this in common
public record ItemAnchor(
        Kind kind,
        String sort,
        List<UnitAnchor> baseUnits,
        List<UnitAnchor> witnessUnits,
        Quote base,
        Quote witness,
        Twins twins) {

    public ItemAnchor {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sort);
        baseUnits = List.copyOf(baseUnits);
        witnessUnits = List.copyOf(witnessUnits);
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(twins);
    }

    /// The anchor of an item that has no twins.
    public ItemAnchor(
            Kind kind,
            String sort,
            List<UnitAnchor> baseUnits,
            List<UnitAnchor> witnessUnits,
            Quote base,
            Quote witness) {
        this(kind, sort, baseUnits, witnessUnits, base, witness, Twins.ALONE);
    }

    ItemAnchor with(Twins other) {
        return new ItemAnchor(kind, sort, baseUnits, witnessUnits, base, witness, other);
    }

    /// The same item seen from the other document.
    ItemAnchor mirrored() {
        Kind other =
                switch (kind) {
                    case BASE_CHECK -> Kind.WITNESS_CHECK;
                    case WITNESS_CHECK -> Kind.BASE_CHECK;
                    default -> kind;
                };
        String otherSort =
                switch (sort) {
                    case "section-absent" -> "section-added";
                    case "section-added" -> "section-absent";
                    case "unit-absent" -> "unit-added";
                    case "unit-added" -> "unit-absent";
                    case "split" -> "merged";
                    case "merged" -> "split";
                    default -> sort;
                };
        return new ItemAnchor(other, otherSort, witnessUnits, baseUnits, witness, base, twins);
    }

    /// Items of one unit with the same readings in the same surroundings: only their order tells
    /// them apart.
    ///
    /// @param nth how many of them stand before
    /// @param of how many there are
    public record Twins(int nth, int of) {
        /// There is no other.
        public static final Twins ALONE = new Twins(0, 1);

        /// @throws IllegalArgumentException where there is no such one
        public Twins {
            if (nth < 0 || nth >= of) {
                throw new IllegalArgumentException(nth + " of " + of);
            }
        }
    }

    /// The kinds of item.
    public enum Kind {
        READING,
        /// A variant of two headings, or of lines before or behind the body; the quotes' `before`
        /// begins with nothing but the heading.
        HEADING,
        WHOLE,
        BASE_CHECK,
        WITNESS_CHECK;

        /// The lower-case English word, as the record writes it: `base-check`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Words with what stands around them.
    ///
    /// @param before at most [#AROUND] UTF-16 units that stand before
    /// @param reading the words; empty where nothing stands there
    /// @param after at most [#AROUND] units that stand behind
    public record Quote(String before, String reading, String after) {
        /// How much of the surroundings is kept, in UTF-16 units.
        public static final int AROUND = 16;

        /// Nothing.
        public static final Quote NONE = new Quote("", "", "");

        public Quote {
            Objects.requireNonNull(before);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(after);
        }

        /// The words with what stands around them.
        public String whole() {
            return before + reading + after;
        }

        static Quote of(String text, int start, int end) {
            int from = Math.max(0, start - AROUND);
            int to = Math.min(text.length(), end + AROUND);
            from += isInsidePair(text, from) ? 1 : 0;
            to -= isInsidePair(text, to) ? 1 : 0;
            return new Quote(
                    text.substring(from, start),
                    text.substring(start, end),
                    text.substring(end, to));
        }

        private static boolean isInsidePair(String text, int offset) {
            return offset > 0
                    && offset < text.length()
                    && Character.isLowSurrogate(text.charAt(offset))
                    && Character.isHighSurrogate(text.charAt(offset - 1));
        }

        /// Which share of the surroundings, counted from the words, stands around the words of
        /// another quote too; 1 where neither has any.
        double agreement(Quote other) {
            int all = Math.max(around(), other.around());
            return all == 0 ? 1 : (double) same(other) / all;
        }

        private int around() {
            return before.length() + after.length();
        }

        private int same(Quote other) {
            int same = 0;
            while (same < Math.min(before.length(), other.before.length())
                    && before.charAt(before.length() - 1 - same)
                            == other.before.charAt(other.before.length() - 1 - same)) {
                same++;
            }
            int behind = 0;
            while (behind < Math.min(after.length(), other.after.length())
                    && after.charAt(behind) == other.after.charAt(behind)) {
                behind++;
            }
            return same + behind;
        }
    }
}
