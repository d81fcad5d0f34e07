package org.duikan.align;

import org.duikan.document.AlignableUnit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an aligner found on a case, beside what ought to be found.
///
/// @param links base and witness unit that belong together
/// @param moved base units that left their place
/// @param split base units that became several
/// @param merged witness units made of several
record LinkQuality(
        QualityScore links, QualityScore moved, QualityScore split, QualityScore merged) {
    static final LinkQuality NONE =
            new LinkQuality(
                    QualityScore.NONE, QualityScore.NONE, QualityScore.NONE, QualityScore.NONE);

    LinkQuality plus(LinkQuality other) {
        return new LinkQuality(
                links.plus(other.links),
                moved.plus(other.moved),
                split.plus(other.split),
                merged.plus(other.merged));
    }

    static LinkQuality ours(QualityCase quality) {
        Comparison comparison = Aligner.compare(quality.base(), quality.witness());
        Set<List<Integer>> pairs = new HashSet<>();
        Set<Integer> moved = new HashSet<>();
        Set<Integer> split = new HashSet<>();
        Set<Integer> merged = new HashSet<>();
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                link.base().forEach(b -> link.witness().forEach(w -> pairs.add(List.of(b, w))));
                if (link.moved()) {
                    moved.addAll(link.base());
                }
                if (link.witness().size() > 1) {
                    split.addAll(link.base());
                }
                if (link.base().size() > 1) {
                    merged.addAll(link.witness());
                }
            }
        }
        return new LinkQuality(
                QualityScore.of(pairs, quality.links()),
                moves(comparison, moved, quality.moved()),
                QualityScore.of(split, quality.split()),
                QualityScore.of(merged, quality.merged()));
    }

    /// Where several choices of as few units explain the order, each is right.
    private static QualityScore moves(
            Comparison comparison, Set<Integer> found, Set<Integer> wanted) {
        List<Link> still =
                comparison.links().stream()
                        .filter(l -> l.relation().isPresence() && !l.moved())
                        .toList();
        boolean inOrder = true;
        for (int i = 1; i < still.size(); i++) {
            inOrder &= still.get(i - 1).witness().getFirst() <= still.get(i).witness().getLast();
        }
        return inOrder && found.size() <= wanted.size()
                ? new QualityScore(wanted.size(), 0, 0)
                : QualityScore.of(found, wanted);
    }

    /// Baseline: equal numbers belong together.
    static QualityScore byNumber(QualityCase quality) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (AlignableUnit one : quality.base().alignableUnits()) {
            for (AlignableUnit other : quality.witness().alignableUnits()) {
                if (one.num().equals(other.num())) {
                    pairs.add(List.of(one.index(), other.index()));
                }
            }
        }
        return QualityScore.of(pairs, quality.links());
    }

    /// Baseline: the most similar pairs first, each unit once, down to a ratio of 0.4.
    static QualityScore greedy(QualityCase quality) {
        List<AlignableUnit> base = quality.base().alignableUnits();
        List<AlignableUnit> witness = quality.witness().alignableUnits();
        record Ratio(int base, int witness, double ratio) {}
        List<Ratio> ratios = new ArrayList<>();
        for (AlignableUnit one : base) {
            for (AlignableUnit other : witness) {
                double ratio = ratio(one.text().text(), other.text().text());
                if (ratio > 0.4) {
                    ratios.add(new Ratio(one.index(), other.index(), ratio));
                }
            }
        }
        ratios.sort(
                Comparator.comparingDouble(Ratio::ratio)
                        .reversed()
                        .thenComparingInt(Ratio::base)
                        .thenComparingInt(Ratio::witness));
        boolean[] baseUsed = new boolean[base.size()];
        boolean[] witnessUsed = new boolean[witness.size()];
        Set<List<Integer>> pairs = new HashSet<>();
        for (Ratio ratio : ratios) {
            if (!baseUsed[ratio.base] && !witnessUsed[ratio.witness]) {
                baseUsed[ratio.base] = true;
                witnessUsed[ratio.witness] = true;
                pairs.add(List.of(ratio.base, ratio.witness));
            }
        }
        return QualityScore.of(pairs, quality.links());
    }

    /// Twice the longest common subsequence over both lengths.
    private static double ratio(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int k = 0; k < other.length(); k++) {
                int above = row[k + 1];
                row[k + 1] =
                        one.charAt(i) == other.charAt(k) ? diagonal + 1 : Math.max(above, row[k]);
                diagonal = above;
            }
        }
        return 2.0 * row[other.length()] / (one.length() + other.length());
    }
}
