package org.duikan.diff;

import java.util.ArrayList;
import java.util.List;

/// Makes of a shortest edit script what a proofreader would mark.
///
/// 1. What can slide is put where it belongs ([Slide]).
/// 2. Equal runs that are equal by chance only are taken into the change around them, so that 战略性新兴
///    → 氮化镓、碳化硅等 is one substitution.
final class EditCleaner {
    private static final int SWAP = 4;

    /// How long the members of a pair may be that change places around the mark between them.
    private static final int MEMBER = 12;

    private static final String JOINING = "、,和与及或";

    /// How far two edits may be apart that become one when one of them slides.
    private static final int MEETING = 8;

    private static final int SHORT_TITLE = 12;

    private final TextPair pair;

    private EditCleaner(TextPair pair) {
        this.pair = pair;
    }

    /// What comes out may still cut into numbers and words: [WholeEdits] sees to that.
    static List<Edit> clean(TextPair pair, List<Edit> script) {
        EditCleaner cleaner = new EditCleaner(pair);
        return cleaner.slide(cleaner.join(cleaner.dense(cleaner.slide(script))));
    }

    private List<Edit> slide(List<Edit> script) {
        List<Edit> edits = new ArrayList<>(script);
        List<Edit> result = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            Edit last = result.isEmpty() ? null : result.getLast();
            Edit next = i + 1 < edits.size() ? edits.get(i + 1) : null;
            int left = last == null ? Integer.MAX_VALUE : edit.a0() - last.a1();
            int right = next == null ? Integer.MAX_VALUE : next.a0() - edit.a1();
            if (!edit.isPure()) {
                result.add(edit);
            } else if (left <= MEETING && Slide.leftOf(pair, edit) >= left) {
                result.set(result.size() - 1, last.cover(edit.shift(-left, -left)));
            } else if (right <= MEETING && Slide.rightOf(pair, edit) >= right) {
                edits.set(i + 1, edit.shift(right, right).cover(next));
            } else {
                result.add(Slide.best(pair, edit, left - 1, right - 1));
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
        if (isSwap(one, next, run) || isSwapAround(one, next, run) || isInTitle(one, next)) {
            return true;
        }
        if (endsClause(one.a1(), next.a0())) {
            return smaller >= 8 && smaller >= 4 * run;
        }
        boolean bothPure = one.isPure() && next.isPure();
        if (pair.a().isMarks(one.a1(), next.a0())
                || bothPure && (one.added() == 0) == (next.added() == 0)) {
            return smaller >= 4 * run;
        }
        return smaller >= 2 * run || run == 1 && (bothPure || one.size() + next.size() >= 3);
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

    /// 真实性、合规性 → 合规性、真实性: what is left out on one side of the other member with the mark between
    /// them is put in on its other side with such a mark.
    private boolean isSwapAround(Edit one, Edit next, int run) {
        int member = one.size() - 1;
        if (one.size() != next.size() || member < 1 || Math.max(run, member) > MEMBER) {
            return false;
        }
        boolean forward = one.added() == 0 && next.omitted() == 0;
        boolean backward = one.omitted() == 0 && next.added() == 0;
        if (!forward && !backward) {
            return false;
        }
        Tokens first = forward ? pair.a() : pair.b();
        Tokens second = forward ? pair.b() : pair.a();
        int from = forward ? one.a0() : one.b0();
        int to = forward ? next.b0() : next.a0();
        for (int k = 0; k < member; k++) {
            if (first.key(from + k) != second.key(to + 1 + k)) {
                return false;
            }
        }
        return first.key(from + member) == second.key(to)
                && JOINING.indexOf(first.form(from + member)) >= 0;
    }

    private boolean isInTitle(Edit one, Edit next) {
        return isInTitle(pair.a(), one.a0(), next.a1()) && isInTitle(pair.b(), one.b0(), next.b1());
    }

    /// Whether a range lies inside one short title in 《》.
    private static boolean isInTitle(Tokens tokens, int from, int to) {
        int open = from - 1;
        while (open >= 0 && from - open <= SHORT_TITLE && !isTitleMark(tokens.form(open))) {
            open--;
        }
        int close = from;
        while (close < tokens.size()
                && close - open <= SHORT_TITLE
                && !isTitleMark(tokens.form(close))) {
            close++;
        }
        return open >= 0
                && tokens.form(open) == '《'
                && close >= to
                && close < tokens.size()
                && tokens.form(close) == '》';
    }

    private static boolean isTitleMark(int form) {
        return form == '《' || form == '》';
    }

    private boolean endsClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。;:,!?".indexOf(pair.a().form(i)) >= 0 || i > 0 && pair.a().startsLine(i)) {
                return true;
            }
        }
        return false;
    }
}
