package org.duikan.collation;

import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the reader does not want to judge in a comparison: classes of variants, and pairs of
/// readings of their own such as 臺=台. Ignored items are counted, never gone without a word.
///
/// @param classes ignored classes
/// @param pairs readings that count as the same, whichever side has which
public record IgnoreRules(Set<VariantClass> classes, List<SamePair> pairs) {

    public IgnoreRules {
        classes = classes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(classes));
        pairs = List.copyOf(pairs);
    }

    /// Typography need not be judged, everything else must.
    public static IgnoreRules typographic() {
        Set<VariantClass> classes = EnumSet.noneOf(VariantClass.class);
        for (VariantClass one : VariantClass.values()) {
            if (!one.isSubstance()) {
                classes.add(one);
            }
        }
        return new IgnoreRules(classes, List.of());
    }

    /// Two readings that count as the same.
    ///
    /// @param one not empty
    /// @param other may be empty: what is left out on one side
    public record SamePair(String one, String other) {

        /// @throws IllegalArgumentException where the two are the same or the first is empty
        public SamePair {
            Objects.requireNonNull(one);
            Objects.requireNonNull(other);
            if (one.isEmpty() || one.equals(other)) {
                throw new IllegalArgumentException("no pair: " + one + "=" + other);
            }
        }
    }

    /// @param base the base's reading as printed
    /// @param witness the witness's
    boolean ignores(Variant variant, String base, String witness) {
        return classes.contains(variant.variantClass())
                || pairs.stream().anyMatch(pair -> isSame(pair, base, witness));
    }

    private static boolean isSame(SamePair pair, String base, String witness) {
        String one = base.replace(pair.one(), pair.other());
        return one.equals(witness.replace(pair.one(), pair.other()));
    }
}
