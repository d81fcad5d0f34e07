package org.duikan.align;

import java.util.List;
import java.util.Objects;

/// 对应: base units and witness units that belong together. Units are named by their index among the
/// alignable units.
///
/// @param base ascending, at least one
/// @param witness ascending, at least one
/// @param relation how they belong together
/// @param score 0..1: for same and revised the share of characters kept, for related the strength
///   of the topic
/// @param moved whether the unit left its place in the order; true for the fewest units that
///   explain the order
/// @param evidence why they belong together, for related and quoted links
/// @param variants what differs; empty for related links
public record Link(
        List<Integer> base,
        List<Integer> witness,
        Relation relation,
        double score,
        boolean moved,
        List<Evidence> evidence,
        List<LinkVariant> variants) {

    public Link {
        Objects.requireNonNull(relation);
        base = List.copyOf(base);
        witness = List.copyOf(witness);
        evidence = List.copyOf(evidence);
        variants = List.copyOf(variants);
        if (base.isEmpty() || witness.isEmpty()) {
            throw new IllegalArgumentException("a link has both sides");
        }
    }

    public long substanceCount() {
        return variants.stream().filter(v -> v.variant().isSubstance()).count();
    }
}
