package org.duikan.diff;

import java.util.Arrays;
import java.util.List;

/// The stretches of a text that are not to be torn: numbers with their units, dates, document
/// numbers, Latin words, names of bodies, labels. Looked for near the edits only.
final class Atoms {
    private static final int REACH = 40;

    /// What a stretch is.
    enum Kind {
        NUMBER,
        /// 一个, 一批: a number that counts nothing.
        INDEFINITE,
        WORD,
        BODY,
        LABEL
    }

    /// Tokens `[from, to)`.
    record Atom(int from, int to, Kind kind) {}

    private final Tokens tokens;
    private final Atom[] atoms;

    private Atoms(Tokens tokens) {
        this.tokens = tokens;
        atoms = new Atom[tokens.size()];
    }

    static Atoms inBase(Tokens tokens, List<Edit> edits) {
        return near(tokens, edits);
    }

    static Atoms inWitness(Tokens tokens, List<Edit> edits) {
        return near(tokens, edits.stream().map(Edit::mirror).toList());
    }

    private static Atoms near(Tokens tokens, List<Edit> edits) {
        Atoms found = new Atoms(tokens);
        int from = 0;
        int to = -1;
        for (Edit edit : edits) {
            int start = Math.max(0, edit.a0() - REACH);
            if (to >= 0 && start > to) {
                found.read(from, to);
                from = start;
            } else if (to < 0) {
                from = start;
            }
            to = Math.min(tokens.size(), edit.a1() + REACH);
        }
        if (to >= 0) {
            found.read(from, to);
        }
        return found;
    }

    private void read(int from, int to) {
        for (Atom atom : AtomPatterns.in(tokens.skeleton(from, to))) {
            Atom here = new Atom(from + atom.from(), from + atom.to(), atom.kind());
            if (atom.kind() != Kind.LABEL || opens(here.from())) {
                add(here);
            }
        }
    }

    /// The first one found has its tokens: labels win over the numbers in them.
    private void add(Atom atom) {
        for (int i = atom.from(); i < atom.to(); i++) {
            if (atoms[i] != null) {
                return;
            }
        }
        Arrays.fill(atoms, atom.from(), atom.to(), atom);
    }

    /// Whether an item may start with a token: a line starts or a sentence or clause ended before.
    private boolean opens(int token) {
        return tokens.startsLine(token) || "。;:".indexOf(tokens.form(token - 1)) >= 0;
    }

    /// The first token of a whole range: before an atom that starts the range and is cut by it.
    ///
    /// @param bodies whether names of bodies count too
    int wholeFrom(int start, int end, boolean bodies) {
        Atom first = start < atoms.length && (start < end || start > 0) ? atoms[start] : null;
        return counts(first, bodies) ? first.from() : start;
    }

    /// The end of a whole range.
    int wholeTo(int start, int end, boolean bodies) {
        if (start == end) {
            Atom around = start < atoms.length ? atoms[start] : null;
            return counts(around, bodies) && around.from() < start ? around.to() : end;
        }
        Atom last = atoms[end - 1];
        return counts(last, bodies) ? last.to() : end;
    }

    private static boolean counts(Atom atom, boolean bodies) {
        return atom != null && (bodies || atom.kind() != Kind.BODY);
    }

    /// Whether a range holds at least one atom of a kind and beside such atoms nothing but marks.
    boolean isMadeOf(int start, int end, Kind... kinds) {
        boolean any = false;
        int at = start;
        while (at < end) {
            Atom atom = at(at, kinds);
            if (atom != null) {
                any = true;
                at = atom.to();
            } else if (isLink(tokens.form(at))) {
                at++;
            } else {
                return false;
            }
        }
        return any;
    }

    /// How many tokens of a range belong to atoms of these kinds.
    int share(int start, int end, Kind... kinds) {
        int share = 0;
        for (int at = start; at < end; at++) {
            if (at(at, kinds) != null) {
                share++;
            }
        }
        return share;
    }

    private Atom at(int token, Kind... kinds) {
        Atom atom = atoms[token];
        return atom != null && List.of(kinds).contains(atom.kind()) ? atom : null;
    }

    /// Marks and the words that join numbers or names.
    private static boolean isLink(int form) {
        return Marks.isMark(form) || "和及与至到或".indexOf(form) >= 0;
    }
}
