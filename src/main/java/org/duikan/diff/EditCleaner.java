package org.duikan.diff;

import java.util.ArrayList;
import java.util.List;

/// Makes of a shortest edit script what a proofreader would mark.
///
/// 1. What can slide is put where it belongs ([Slide]).
/// 2. Equal runs that are equal by chance only are taken into the change around them, so that 战略性新兴
///    → 氮化镓、碳化硅等 is one substitution.
/// 3. Edits that cut into a number, a Latin word, a name or a character grow to the whole of it.
final class EditCleaner {
    private static final int SWAP = 4;
    private static final int TITLE_REACH = 40;

    private final TextPair pair;

    private EditCleaner(TextPair pair) {
        this.pair = pair;
    }

    static List<Edit> clean(TextPair pair, List<Edit> script) {
        EditCleaner cleaner = new EditCleaner(pair);
        List<Edit> edits = cleaner.join(cleaner.dense(cleaner.slide(script)));
        edits = cleaner.slide(edits);
        return cleaner.whole(
                edits, Atoms.inBase(pair.a(), edits), Atoms.inWitness(pair.b(), edits));
    }

    private List<Edit> slide(List<Edit> edits) {
        List<Edit> result = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            Edit last = result.isEmpty() ? null : result.getLast();
            int left = last == null ? Integer.MAX_VALUE : edit.a0() - last.a1();
            int right =
                    i + 1 < edits.size() ? edits.get(i + 1).a0() - edit.a1() : Integer.MAX_VALUE;
            if (!edit.isPure()) {
                result.add(edit);
            } else if (last != null && left <= 2 && Slide.leftOf(pair, edit) >= left) {
                result.set(result.size() - 1, last.cover(edit.shift(-left, -left)));
            } else {
                Edit best = Slide.best(pair, edit, left, right);
                if (last != null && best.a0() == last.a1() && best.b0() == last.b1()) {
                    result.set(result.size() - 1, last.cover(best));
                } else {
                    result.add(best);
                }
            }
        }
        return result;
    }

    /// Joins three or more edits that stand so close together that less is equal than changed.
    private List<Edit> dense(List<Edit> edits) {
        List<Edit> result = new ArrayList<>();
        int i = 0;
        while (i < edits.size()) {
            int end = i + 1;
            int changed = edits.get(i).size();
            int equal = 0;
            int bestEnd = end;
            while (end < edits.size()) {
                int run = edits.get(end).a0() - edits.get(end - 1).a1();
                if (run > 2 || endsClause(edits.get(end - 1).a1(), edits.get(end).a0())) {
                    break;
                }
                equal += run;
                changed += edits.get(end).size();
                end++;
                if (end - i >= 3 && changed >= equal) {
                    bestEnd = end;
                }
            }
            result.add(edits.get(i).cover(edits.get(bestEnd - 1)));
            i = bestEnd;
        }
        return result;
    }

    private List<Edit> join(List<Edit> edits) {
        List<Edit> result = edits;
        int before;
        do {
            before = result.size();
            List<Edit> joined = new ArrayList<>();
            for (Edit edit : result) {
                if (!joined.isEmpty() && belongTogether(joined.getLast(), edit)) {
                    joined.set(joined.size() - 1, joined.getLast().cover(edit));
                } else {
                    joined.add(edit);
                }
            }
            result = joined;
        } while (result.size() < before);
        return result;
    }

    private boolean belongTogether(Edit one, Edit next) {
        int run = next.a0() - one.a1();
        int smaller = Math.min(one.size(), next.size());
        if (isSwap(one, next, run) || isInTitle(one, next)) {
            return true;
        }
        if (endsClause(one.a1(), next.a0())) {
            return smaller >= 8 && smaller >= 4 * run;
        }
        boolean sameKind =
                one.isPure() && next.isPure() && (one.added() == 0) == (next.added() == 0);
        if (sameKind) {
            return smaller >= 4 * run;
        }
        return smaller >= 2 * run || run == 1 && one.size() + next.size() >= 4;
    }

    /// 对调: what is left out on one side of a short run is put in on the other.
    private boolean isSwap(Edit one, Edit next, int run) {
        if (run > SWAP || one.size() > SWAP || one.size() != next.size()) {
            return false;
        }
        boolean forward = one.added() == 0 && next.omitted() == 0;
        boolean backward = one.omitted() == 0 && next.added() == 0;
        for (int k = 0; k < one.size() && (forward || backward); k++) {
            forward = forward && pair.a().key(one.a0() + k) == pair.b().key(next.b0() + k);
            backward = backward && pair.b().key(one.b0() + k) == pair.a().key(next.a0() + k);
        }
        return forward || backward;
    }

    private boolean isInTitle(Edit one, Edit next) {
        return isInTitle(pair.a(), one.a0(), next.a1()) && isInTitle(pair.b(), one.b0(), next.b1());
    }

    /// Whether a range lies inside one pair of 《》.
    private static boolean isInTitle(Tokens tokens, int from, int to) {
        int open = from - 1;
        while (open >= 0 && from - open < TITLE_REACH && isNoTitleMark(tokens.form(open))) {
            open--;
        }
        int close = from;
        while (close < tokens.size()
                && close - to < TITLE_REACH
                && isNoTitleMark(tokens.form(close))) {
            close++;
        }
        return open >= 0
                && tokens.form(open) == '《'
                && close >= to
                && close < tokens.size()
                && tokens.form(close) == '》';
    }

    private static boolean isNoTitleMark(int form) {
        return form != '《' && form != '》';
    }

    private boolean endsClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。;:,!?".indexOf(pair.a().form(i)) >= 0 || i > 0 && pair.a().startsLine(i)) {
                return true;
            }
        }
        return false;
    }

    private List<Edit> whole(List<Edit> edits, Atoms inBase, Atoms inWitness) {
        List<Edit> result = new ArrayList<>();
        int next = 0;
        while (next < edits.size()) {
            Edit edit = edits.get(next++);
            for (int[] need = need(edit, inBase, inWitness);
                    need[0] > 0 || need[1] > 0;
                    need = need(edit, inBase, inWitness)) {
                Edit last = result.isEmpty() ? null : result.getLast();
                if (last != null && edit.a0() - need[0] < last.a1()) {
                    edit = last.cover(edit);
                    result.removeLast();
                } else if (next < edits.size() && edit.a1() + need[1] > edits.get(next).a0()) {
                    edit = edit.cover(edits.get(next++));
                } else {
                    edit = edit.grow(need[0], need[1]);
                }
            }
            result.add(edit);
        }
        return touching(result);
    }

    private static List<Edit> touching(List<Edit> edits) {
        List<Edit> result = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.a1() == edit.a0() && last.b1() == edit.b0()) {
                result.set(result.size() - 1, last.cover(edit));
            } else {
                result.add(edit);
            }
        }
        return result;
    }

    /// How many equal tokens to the left and right an edit needs to be whole.
    private int[] need(Edit edit, Atoms inBase, Atoms inWitness) {
        int[] one = need(pair.a(), inBase, edit.a0(), edit.a1());
        int[] two = need(pair.b(), inWitness, edit.b0(), edit.b1());
        return new int[] {Math.max(one[0], two[0]), Math.max(one[1], two[1])};
    }

    private static int[] need(Tokens tokens, Atoms atoms, int from, int to) {
        int start = atoms.wholeFrom(from, to);
        int end = atoms.wholeTo(from, to);
        while (!tokens.startsCharacter(start)) {
            start--;
        }
        while (!tokens.startsCharacter(end)) {
            end++;
        }
        return new int[] {from - start, end - to};
    }
}
