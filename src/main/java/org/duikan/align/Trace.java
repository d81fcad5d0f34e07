package org.duikan.align;

import java.util.List;
import java.util.Objects;

/// One counterpart of a base unit in one document.
///
/// @param base index of the base unit
/// @param witness index of the witness unit
/// @param relation how they belong together
/// @param score 0..1, as the link's
/// @param moved whether the link is moved
/// @param evidence why they belong together
/// @param decided whether the reader said so; else the program did
public record Trace(
        int base,
        int witness,
        Relation relation,
        double score,
        boolean moved,
        List<Evidence> evidence,
        boolean decided) {

    public Trace {
        Objects.requireNonNull(relation);
        evidence = List.copyOf(evidence);
    }
}
