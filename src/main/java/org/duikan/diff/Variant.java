package org.duikan.diff;

import org.duikan.text.TextSpan;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// 异文: one difference between two texts.
///
/// @param kind whether characters were replaced, left out or put in, seen from the base
/// @param variantClass what it is about
/// @param suspicion why it looks like a slip; only on variants of substance
/// @param base span of the base text; empty for an addition
/// @param witness span of the witness text; empty for an omission
public record Variant(
        Kind kind,
        VariantClass variantClass,
        Optional<Suspicion> suspicion,
        TextSpan base,
        TextSpan witness) {

    public Variant {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(variantClass);
        Objects.requireNonNull(suspicion);
        if (base.isEmpty() != (kind == Kind.ADDITION)
                || witness.isEmpty() != (kind == Kind.OMISSION)) {
            throw new IllegalArgumentException(kind + " of " + base + ", " + witness);
        }
    }

    public static Variant of(
            VariantClass variantClass,
            Optional<Suspicion> suspicion,
            TextSpan base,
            TextSpan witness) {
        Kind kind =
                base.isEmpty()
                        ? Kind.ADDITION
                        : witness.isEmpty() ? Kind.OMISSION : Kind.SUBSTITUTION;
        return new Variant(kind, variantClass, suspicion, base, witness);
    }

    public boolean isSubstance() {
        return variantClass.isSubstance();
    }

    /// How the witness departs from the base.
    public enum Kind {
        SUBSTITUTION,
        OMISSION,
        ADDITION;

        /// The lower-case English word, as exports write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
