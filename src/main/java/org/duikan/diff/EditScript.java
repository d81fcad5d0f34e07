package org.duikan.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shortest way from one row of keys to another, by java-diff-utils (Myers in linear space),
/// kept from taking quadratic time on long rows.
///
/// Long rows are first pinned together at stretches that both have exactly once ([Anchors]); what
/// is still long and different between two pins is walked in windows, each taken over as far as its
/// end cannot spoil it. The script is always exact; it is shortest for rows up to [#WHOLE] keys in
/// all.
final class EditScript {
    private static final int WHOLE = 3_000;
    private static final int WINDOW = 1_500;
    private static final int SMALLEST_WINDOW = 150;
    private static final int FULL_WINDOW_LIMIT = 20_000;

    private final int[] a;
    private final int[] b;
    private final Integer[] boxedA;
    private final Integer[] boxedB;
    private final List<Edit> edits = new ArrayList<>();

    private EditScript(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        boxedA = Arrays.stream(a).boxed().toArray(Integer[]::new);
        boxedB = Arrays.stream(b).boxed().toArray(Integer[]::new);
    }

    /// The edits in order, none touching the next.
    static List<Edit> between(int[] a, int[] b) {
        EditScript script = new EditScript(a, b);
        script.stretch(new Edit(0, a.length, 0, b.length));
        return script.edits;
    }

    private void stretch(Edit whole) {
        Edit core = trim(whole);
        if (core.isPure()) {
            add(core);
        } else if (core.omitted() + core.added() <= WHOLE) {
            myers(core).forEach(this::add);
        } else {
            Edit rest = core;
            for (Edit pin : Anchors.between(a, b, core)) {
                gap(new Edit(rest.a0(), pin.a0(), rest.b0(), pin.b0()));
                rest = new Edit(pin.a1(), core.a1(), pin.b1(), core.b1());
            }
            gap(rest);
        }
    }

    private void gap(Edit whole) {
        Edit core = trim(whole);
        if (core.isPure()) {
            add(core);
        } else if (core.omitted() + core.added() <= WHOLE) {
            myers(core).forEach(this::add);
        } else {
            windows(core);
        }
    }

    /// Walks a long gap. Of each window all is taken up to the last equal run that ends well before
    /// the window does; where there is none the whole window is.
    private void windows(Edit gap) {
        int keys = gap.omitted() + gap.added();
        int window =
                (int) Math.clamp((long) WINDOW * FULL_WINDOW_LIMIT / keys, SMALLEST_WINDOW, WINDOW);
        int i = gap.a0();
        int j = gap.b0();
        while (i < gap.a1() || j < gap.b1()) {
            int endA = Math.min(gap.a1(), i + window);
            int endB = Math.min(gap.b1(), j + window);
            boolean last = endA == gap.a1() && endB == gap.b1();
            List<Edit> found = myers(new Edit(i, endA, j, endB));
            int kept = last ? found.size() : settled(found, i + window * 3 / 4, j + window * 3 / 4);
            found.subList(0, kept).forEach(this::add);
            if (kept == found.size()) {
                i = endA;
                j = endB;
            } else {
                i = found.get(kept).a0();
                j = found.get(kept).b0();
            }
        }
    }

    /// How many edits of a window hold; all where nothing in it is equal.
    private static int settled(List<Edit> found, int limitA, int limitB) {
        int kept = 0;
        while (kept < found.size()
                && found.get(kept).a1() <= limitA
                && found.get(kept).b1() <= limitB) {
            kept++;
        }
        return kept == 0 ? Math.min(1, found.size()) : kept;
    }

    private Edit trim(Edit core) {
        int a0 = core.a0();
        int a1 = core.a1();
        int b0 = core.b0();
        int b1 = core.b1();
        while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
            a0++;
            b0++;
        }
        while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
            a1--;
            b1--;
        }
        return new Edit(a0, a1, b0, b1);
    }

    private List<Edit> myers(Edit core) {
        List<Integer> listA = Arrays.asList(boxedA).subList(core.a0(), core.a1());
        List<Integer> listB = Arrays.asList(boxedB).subList(core.b0(), core.b1());
        List<Edit> found = new ArrayList<>();
        for (Change c : new MyersDiffWithLinearSpace<Integer>().computeDiff(listA, listB, null)) {
            join(
                    found,
                    new Edit(c.startOriginal, c.endOriginal, c.startRevised, c.endRevised)
                            .shift(core.a0(), core.b0()));
        }
        return found;
    }

    private void add(Edit edit) {
        join(edits, edit);
    }

    private static void join(List<Edit> edits, Edit edit) {
        if (edit.size() == 0) {
            return;
        }
        if (!edits.isEmpty()
                && edits.getLast().a1() == edit.a0()
                && edits.getLast().b1() == edit.b0()) {
            edits.set(edits.size() - 1, edits.getLast().cover(edit));
        } else {
            edits.add(edit);
        }
    }
}
