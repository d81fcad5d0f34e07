package org.duikan.ui.compare;

import org.duikan.align.Link;
import org.duikan.ui.review.LinkStand;

import java.util.Objects;
import java.util.Optional;

/// A link of the row the reader is at, or one that they rejected.
///
/// @param witness index of the comparison it belongs to; its column is one more
/// @param sort what it is
/// @param stand the units and what was decided about them
/// @param link what the comparison says of them; empty where it does not link them
record LinkCard(int witness, Sort sort, LinkStand stand, Optional<Link> link) {

    LinkCard {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(stand);
        Objects.requireNonNull(link);
    }

    /// What a card is about.
    enum Sort {
        LINKED,
        /// A stretch reused outside its clause; nothing to decide.
        QUOTED,
        /// The reader said no.
        REJECTED
    }

    boolean isDecidable() {
        return sort != Sort.QUOTED;
    }

    /// About the same units of the same documents, whatever was decided since.
    boolean isSame(LinkCard other) {
        return stand.about().witness().id().equals(other.stand.about().witness().id())
                && stand.base().equals(other.stand.base())
                && stand.witness().equals(other.stand.witness())
                && isDecidable() == other.isDecidable();
    }
}
