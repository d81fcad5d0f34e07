package org.duikan.anchor;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.FoldedText;
import org.duikan.text.Passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which clauses a base and its reprint share, and where each character of those stands in the
/// reprint, found without aligning: two clauses are the same where their folded texts open with the
/// same ten characters, which no two clauses of a document do; inside, a plain longest common
/// subsequence of folded characters says what is kept. The shared clauses differ in eight readings
/// of a character or two, so that the subsequence is as good as a reader's eye.
///
/// A character left out of it has for its place that of its equal at the same distance from the
/// kept neighbour, where there is one: a replaced character.
final class SharedClauses {
    private static final int OPENING = 10;

    private final Set<Integer> shared = new HashSet<>();
    private final PolicyDocument base;
    private final PolicyDocument reprint;
    private final int[] images;
    private final boolean[] kept;

    private SharedClauses(PolicyDocument base, PolicyDocument reprint) {
        this.base = base;
        this.reprint = reprint;
        images = new int[base.source().length()];
        Arrays.fill(images, -1);
        kept = new boolean[images.length];
    }

    static SharedClauses of(PolicyDocument base, PolicyDocument reprint) {
        SharedClauses clauses = new SharedClauses(base, reprint);
        Map<String, AlignableUnit> openings = new HashMap<>();
        for (AlignableUnit unit : reprint.alignableUnits()) {
            if (unit.isClause() && openings.put(opening(unit), unit) != null) {
                throw new IllegalStateException("two clauses open alike: " + unit.unit().label());
            }
        }
        for (AlignableUnit unit : base.alignableUnits()) {
            AlignableUnit other = openings.get(opening(unit));
            if (unit.isClause() && other != null) {
                clauses.pair(unit, other);
            }
        }
        return clauses;
    }

    private static String opening(AlignableUnit unit) {
        String folded = FoldedText.fold(unit.text().text());
        return folded.substring(0, Math.min(OPENING, folded.length()));
    }

    boolean holds(AlignableUnit unit) {
        return shared.contains(unit.index());
    }

    int size() {
        return shared.size();
    }

    Truth truth() {
        return new Truth(base.source().text(), reprint.source().text(), images, kept);
    }

    private void pair(AlignableUnit one, AlignableUnit other) {
        shared.add(one.index());
        Passage a = one.text();
        Passage b = other.text();
        FoldedText foldedA = FoldedText.of(a.text());
        FoldedText foldedB = FoldedText.of(b.text());
        int[] partners = common(foldedA.text(), foldedB.text());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                TextPlace place =
                        new TextPlace(
                                foldedA.sourceOf(i).start(), foldedB.sourceOf(partners[i]).start());
                images[a.sourceOffset(place.one)] = b.sourceOffset(place.other);
                kept[a.sourceOffset(place.one)] = true;
            }
        }
        label(one, other);
    }

    /// Labels stand for one another whatever they read.
    private void label(AlignableUnit one, AlignableUnit other) {
        List<Integer> ends = List.of(0, one.num().length() - 1);
        List<Integer> others = List.of(0, other.num().length() - 1);
        for (int i = 0; i < ends.size(); i++) {
            int at = one.unit().numSpan().start() + ends.get(i);
            images[at] = other.unit().numSpan().start() + others.get(i);
            kept[at] = true;
        }
        int second = one.unit().numSpan().start() + 1;
        images[second] = other.unit().numSpan().start() + 1;
        kept[second] = one.num().charAt(1) == other.num().charAt(1);
    }

    private record TextPlace(int one, int other) {}

    private static int[] common(String a, String b) {
        int[][] best = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                best[i][j] =
                        a.charAt(i) == b.charAt(j)
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int[] partners = new int[a.length()];
        Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                partners[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }
}
