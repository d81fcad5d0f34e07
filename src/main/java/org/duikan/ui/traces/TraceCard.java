package org.duikan.ui.traces;

import org.duikan.ui.review.LinkStand;

import java.util.Objects;

/// A counterpart of a clause, or what might be one, as the inspector shows it.
///
/// @param column the document it stands in
/// @param sort what it is
/// @param stand the two units and what was decided about them
/// @param name place and heading of the witness unit
/// @param score as shown; empty where none is known
/// @param reason why; empty where nothing is known
record TraceCard(int column, Sort sort, LinkStand stand, String name, String score, String reason) {

    TraceCard {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(stand);
        Objects.requireNonNull(name);
        Objects.requireNonNull(score);
        Objects.requireNonNull(reason);
    }

    /// What a card is about.
    enum Sort {
        LINKED,
        /// Near, but below the threshold.
        CANDIDATE,
        /// The reader said no.
        REJECTED,
        /// A stretch reused outside its clause.
        QUOTED
    }

    int witnessUnit() {
        return stand.witness().getFirst();
    }
}
