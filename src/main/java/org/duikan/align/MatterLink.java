package org.duikan.align;

import org.duikan.diff.Variant;

import java.util.List;

/// Lines before or behind the body that belong together: both title, both document number. Named by
/// their index in [PolicyDocument#matter()][org.duikan.document.PolicyDocument#matter()].
///
/// @param base index of the base line
/// @param witness index of the witness line
/// @param variants what differs between the two lines; spans count in the lines
public record MatterLink(int base, int witness, List<Variant> variants) {

    public MatterLink {
        variants = List.copyOf(variants);
    }

    /// How many of the variants are of substance.
    public long substanceCount() {
        return variants.stream().filter(Variant::isSubstance).count();
    }
}
