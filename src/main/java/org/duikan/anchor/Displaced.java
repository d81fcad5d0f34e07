package org.duikan.anchor;

import org.duikan.align.Link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which links may join a clause that is gone to another that looks like it: those of units that
/// stand elsewhere and are less alike than a unit that only moved.
///
/// A link says that it moved where it is one of the fewest that explain the order. Of two that
/// crossed, the other may be named; then those it crossed are doubtful, where all of them are less
/// alike.
final class Displaced {
    /// Likeness of a unit that moved but for a slip or two. A clause that is gone while one with 5
    /// % of other characters came elsewhere is less alike than that, on all five seeds; so is one
    /// that moved and was rewritten as much, and whose notes the reader is asked about: the two
    /// cannot be told apart, and a note at the wrong place is worse than a question.
    static final double ALIKE = 0.985;

    private Displaced() {}

    /// @param links same and revised ones
    static Set<Link> among(List<Link> links) {
        Set<Link> displaced = new HashSet<>();
        for (Link link : links) {
            if (link.moved() && isChanged(link)) {
                displaced.add(link);
            } else if (link.moved()) {
                List<Link> crossed =
                        links.stream().filter(l -> !l.moved() && cross(l, link)).toList();
                if (crossed.stream().allMatch(Displaced::isChanged)) {
                    displaced.addAll(crossed);
                }
            }
        }
        return displaced;
    }

    /// Whether a link makes one unit of several that stood apart: one of them may be a clause that
    /// is gone.
    static boolean gathers(Link link) {
        return link.base().getLast() - link.base().getFirst() >= link.base().size();
    }

    private static boolean isChanged(Link link) {
        return link.score() < ALIKE;
    }

    private static boolean cross(Link one, Link other) {
        int base = Integer.compare(one.base().getFirst(), other.base().getFirst());
        int witness = Integer.compare(one.witness().getFirst(), other.witness().getFirst());
        return base * witness < 0;
    }
}
