package org.duikan.align;

import java.util.Objects;

/// A decision of the reader that alignment obeys. Units are named by their index among the
/// alignable units; -1 stands for "none" (the unit on the other side has no counterpart).
///
/// @param kind what was decided
/// @param base index of the base unit, or -1
/// @param witness index of the witness unit, or -1
/// @param relation the relation a required link has; ignored for the other kinds
public record LinkConstraint(Kind kind, int base, int witness, Relation relation) {

    public LinkConstraint {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(relation);
        if (base < 0 && witness < 0) {
            throw new IllegalArgumentException("a constraint names a unit");
        }
    }

    /// What the reader decided.
    public enum Kind {
        /// The two belong together.
        REQUIRED,
        /// The two do not belong together.
        FORBIDDEN,
        /// The unit named has no counterpart.
        ALONE
    }
}
