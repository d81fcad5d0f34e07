package org.duikan.align;

import java.util.List;

/// The reader's decisions laid on a board before anything is searched.
final class Decisions {

    private Decisions() {}

    static void apply(MatchBoard board, List<LinkConstraint> constraints) {
        for (LinkConstraint c : constraints) {
            if (c.kind() == LinkConstraint.Kind.REQUIRED && c.relation().isPresence()) {
                require(board, c.base(), c.witness());
            }
        }
        for (LinkConstraint c : constraints) {
            switch (c.kind()) {
                case FORBIDDEN -> board.forbid(c.base(), c.witness());
                case ALONE -> close(board, c);
                case REQUIRED -> {}
            }
        }
    }

    /// Decisions that share a unit make one match: split, merged or both.
    private static void require(MatchBoard board, int base, int witness) {
        MatchBoard.Match one = board.match(Side.BASE, base);
        MatchBoard.Match other = board.match(Side.WITNESS, witness);
        if (one == null && other == null) {
            board.link(base, witness, true);
        } else if (one == null) {
            board.join(Side.BASE, base, witness);
        } else if (other == null) {
            board.join(Side.WITNESS, witness, base);
        } else if (one != other) {
            board.unite(one, other);
        }
    }

    private static void close(MatchBoard board, LinkConstraint alone) {
        if (alone.base() >= 0 && board.isOpen(Side.BASE, alone.base())) {
            board.close(Side.BASE, alone.base());
        }
        if (alone.witness() >= 0 && board.isOpen(Side.WITNESS, alone.witness())) {
            board.close(Side.WITNESS, alone.witness());
        }
    }
}
