package org.duikan.diff;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Optional;

/// Finds the variants between two texts that belong together.
///
/// Pure and thread-safe. Time grows with the length and the number of differences; stretches of
/// more than 3,000 characters that have nothing in common are compared in windows, so that no pair
/// takes quadratic time.
public final class TextDiff {

    private TextDiff() {}

    /// The variants in the order of both texts. They do not overlap, and replacing every base span
    /// by its witness span turns the base text into the witness text. Spans count UTF-16 units of
    /// the two passages and never cut a code point from its low surrogate, combining marks or
    /// variation selector.
    ///
    /// The comparison looks the same from both sides: with the sides exchanged, the same variants
    /// are found with their spans exchanged.
    public static List<Variant> compare(Passage base, Passage witness) {
        if (base.text().equals(witness.text())) {
            return List.of();
        }
        if (base.text().compareTo(witness.text()) <= 0) {
            return variants(TextPair.of(base, witness));
        }
        return variants(TextPair.of(witness, base)).stream().map(TextDiff::mirror).toList();
    }

    /// A part of a variant that reaches over the border of two units. Where only marks are left of
    /// it, it is one of punctuation, whatever the rest is.
    ///
    /// @param inBase what stands at `base`
    /// @param inWitness what stands at `witness`
    public static Variant part(
            Variant whole, TextSpan base, String inBase, TextSpan witness, String inWitness) {
        boolean marks =
                whole.isSubstance()
                        && whole.variantClass() != VariantClass.PUNCTUATION
                        && (inBase + inWitness).codePoints().allMatch(Marks::isMark)
                        && !(inBase + inWitness).isBlank();
        return Variant.of(
                marks ? VariantClass.PUNCTUATION : whole.variantClass(),
                marks ? Optional.empty() : whole.suspicion(),
                base,
                witness);
    }

    private static List<Variant> variants(TextPair pair) {
        List<Edit> script = EditScript.between(pair.a().keys(), pair.b().keys());
        List<Edit> edits = EditCleaner.clean(pair, script);
        Atoms inBase = Atoms.inBase(pair.a(), edits);
        Atoms inWitness = Atoms.inWitness(pair.b(), edits);
        return VariantWriter.write(
                pair,
                WholeEdits.of(pair, edits, inBase, inWitness),
                new Classifier(pair, inBase, inWitness));
    }

    private static Variant mirror(Variant variant) {
        Optional<Suspicion> suspicion = variant.suspicion();
        return Variant.of(variant.variantClass(), suspicion, variant.witness(), variant.base());
    }
}
