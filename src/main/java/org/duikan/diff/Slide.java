package org.duikan.diff;

/// Where a pure omission or addition may stand: `AB AB` less an `AB` can lack the first or the
/// second. The place a proofreader would mark is a page seam, else the boundary of words and marks.
final class Slide {
    private static final int FARTHEST = 200;
    private static final int SEAM_LENGTH = 6;

    private final TextPair pair;
    private final boolean omission;
    private final Tokens own;
    private final Tokens other;

    private Slide(TextPair pair, boolean omission) {
        this.pair = pair;
        this.omission = omission;
        own = omission ? pair.a() : pair.b();
        other = omission ? pair.b() : pair.a();
    }

    /// The edit at its best place, not beyond the equal runs of `room` tokens on either side.
    static Edit best(TextPair pair, Edit edit, int roomLeft, int roomRight) {
        Slide slide = new Slide(pair, edit.added() == 0);
        Edit seen = slide.omission ? edit : edit.mirror();
        int left = Math.min(leftOf(pair, edit), roomLeft);
        int right = Math.min(rightOf(pair, edit), roomRight);
        if (left + right == 0) {
            return edit;
        }
        Edit best = slide.choose(seen.shift(-left, -left), left + right);
        return slide.omission ? best : best.mirror();
    }

    /// How far a pure edit can move towards the start without changing what it does.
    static int leftOf(TextPair pair, Edit edit) {
        Tokens own = edit.added() == 0 ? pair.a() : pair.b();
        Edit seen = edit.added() == 0 ? edit : edit.mirror();
        int left = 0;
        while (left < FARTHEST
                && left < Math.min(seen.a0(), seen.b0())
                && own.key(seen.a0() - 1 - left) == own.key(seen.a1() - 1 - left)) {
            left++;
        }
        return left;
    }

    static int rightOf(TextPair pair, Edit edit) {
        Tokens own = edit.added() == 0 ? pair.a() : pair.b();
        Edit seen = edit.added() == 0 ? edit : edit.mirror();
        int right = 0;
        while (right < FARTHEST
                && seen.a1() + right < own.size()
                && own.key(seen.a0() + right) == own.key(seen.a1() + right)) {
            right++;
        }
        return right;
    }

    private Edit choose(Edit first, int range) {
        int conflicts = 0;
        for (int k = 0; k < range; k++) {
            conflicts += conflict(first.a1() + k, first.b0() + k);
        }
        boolean doubled = range >= first.omitted();
        Edit best = first;
        int bestScore = Integer.MIN_VALUE;
        for (int k = 0; k <= range; k++) {
            Edit here = first.shift(k, k);
            int score = score(here) - conflicts;
            if (score > bestScore || doubled && score == bestScore) {
                best = here;
                bestScore = score;
            }
            if (k < range) {
                conflicts += conflict(first.a0() + k, first.b0() + k);
                conflicts -= conflict(first.a1() + k, first.b0() + k);
            }
        }
        return best;
    }

    /// What it costs to let two tokens with one key stand for each other.
    private int conflict(int own, int other) {
        int one = this.own.form(own);
        int two = this.other.form(other);
        if (one == two) {
            return 0;
        }
        return Marks.quoteSide(one) * Marks.quoteSide(two) < 0 ? 60 : 1;
    }

    private int score(Edit here) {
        int score = edge(own, here.a0()) + edge(own, here.a1());
        if (isJoint(own.form(here.a0())) || isJoint(own.form(here.a1() - 1))) {
            score += 2;
        }
        if (here.omitted() <= SEAM_LENGTH) {
            score += ownSeam(here.a0()) ? 40 : ownSeam(here.a1()) ? 30 : 0;
            score += otherSeam(here.b0()) ? 30 : 0;
        }
        return score - (cuts(own, here.a0()) + cuts(own, here.a1()) + cuts(other, here.b0())) * 20;
    }

    /// A part of a list is put in with the word that joins it.
    private static boolean isJoint(int form) {
        return "和及与或并暨".indexOf(ScriptForms.simplified(form)) >= 0;
    }

    private boolean ownSeam(int token) {
        return omission ? pair.isSeamInBase(token) : pair.isSeamInWitness(token);
    }

    private boolean otherSeam(int token) {
        return omission ? pair.isSeamInWitness(token) : pair.isSeamInBase(token);
    }

    private static int cuts(Tokens tokens, int token) {
        return token > 0
                        && token < tokens.size()
                        && isLatinOrDigit(tokens.form(token - 1))
                        && isLatinOrDigit(tokens.form(token))
                ? 1
                : 0;
    }

    private static boolean isLatinOrDigit(int form) {
        return Character.isLetterOrDigit(form) && form < 0x2E80;
    }

    /// How well a text can be cut before a token.
    private static int edge(Tokens tokens, int token) {
        if (token == 0 || token == tokens.size() || tokens.startsLine(token)) {
            return 9;
        }
        int before = tokens.form(token - 1);
        int after = tokens.form(token);
        if (Marks.isMark(before)) {
            return afterMark(before);
        }
        if (Marks.isMark(after)) {
            return opensPair(after) ? 5 : closesPair(after) ? 2 : 4;
        }
        return isLatinOrDigit(before) != isLatinOrDigit(after) ? 3 : 0;
    }

    private static int afterMark(int mark) {
        return switch (mark) {
            case '。', '!', '?' -> 8;
            case ';', ':' -> 7;
            case ',' -> 6;
            case '、' -> 5;
            default -> closesPair(mark) ? 5 : opensPair(mark) ? 2 : 3;
        };
    }

    private static boolean opensPair(int mark) {
        int type = Character.getType(mark);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closesPair(int mark) {
        int type = Character.getType(mark);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
