package org.duikan.diff;

import java.util.ArrayList;
import java.util.List;

/// Lets edits that cut into a number, a Latin word, a name or a character grow to the whole of it.
final class WholeEdits {
    private final TextPair pair;
    private final Atoms inBase;
    private final Atoms inWitness;

    private WholeEdits(TextPair pair, Atoms inBase, Atoms inWitness) {
        this.pair = pair;
        this.inBase = inBase;
        this.inWitness = inWitness;
    }

    static List<Edit> of(TextPair pair, List<Edit> edits, Atoms inBase, Atoms inWitness) {
        return new WholeEdits(pair, inBase, inWitness).whole(edits);
    }

    private List<Edit> whole(List<Edit> edits) {
        List<Edit> result = new ArrayList<>();
        int next = 0;
        while (next < edits.size()) {
            Edit edit = edits.get(next++);
            for (int[] need = need(edit); need[0] > 0 || need[1] > 0; need = need(edit)) {
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

    /// How many equal tokens to the left and right an edit needs to be whole. A mark alone does not
    /// paint the name of a body around it.
    private int[] need(Edit edit) {
        boolean bodies =
                !pair.a().isMarks(edit.a0(), edit.a1()) || !pair.b().isMarks(edit.b0(), edit.b1());
        int[] one = need(pair.a(), inBase, edit.a0(), edit.a1(), bodies);
        int[] two = need(pair.b(), inWitness, edit.b0(), edit.b1(), bodies);
        return new int[] {Math.max(one[0], two[0]), Math.max(one[1], two[1])};
    }

    private static int[] need(Tokens tokens, Atoms atoms, int from, int to, boolean bodies) {
        int start = atoms.wholeFrom(from, to, bodies);
        int end = atoms.wholeTo(from, to, bodies);
        while (!tokens.startsCharacter(start)) {
            start--;
        }
        while (!tokens.startsCharacter(end)) {
            end++;
        }
        return new int[] {from - start, end - to};
    }
}
