package org.duikan.review;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Digest;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the units of anchors in a document: the same text first; else the same number with a text
/// that is much the same. Never a text that only resembles it under another number: policy
/// documents are full of such clauses.
public final class UnitLocator {
    /// The least share of common character pairs under the same number and the same groups.
    private static final double SAME_PLACE = 0.5;

    /// The same under the same number in other groups, where numbers restart in every section.
    private static final double SAME_NUMBER = 0.75;

    /// How far the best must be ahead of the next.
    private static final double LEAD = 0.1;

    private final List<AlignableUnit> units;
    private final Map<Digest, List<AlignableUnit>> byText = new HashMap<>();
    private final Map<String, List<AlignableUnit>> byNum = new HashMap<>();

    /// @param units all alignable units of a document
    public UnitLocator(List<AlignableUnit> units) {
        this.units = units;
        for (AlignableUnit unit : units) {
            byText.computeIfAbsent(UnitAnchor.digest(unit), key -> new ArrayList<>()).add(unit);
            byNum.computeIfAbsent(FoldedText.fold(unit.num()), key -> new ArrayList<>()).add(unit);
        }
    }

    List<AlignableUnit> units() {
        return units;
    }

    /// Where an anchor's unit is now.
    public Optional<Place> find(UnitAnchor anchor) {
        List<AlignableUnit> same = byText.getOrDefault(anchor.text(), List.of());
        if (!same.isEmpty()) {
            return Optional.of(new Place(amongEqual(anchor, same).index(), false));
        }
        return similar(anchor).map(unit -> new Place(unit.index(), true));
    }

    /// Equal texts are told apart by their number and groups, and after that by their order.
    private static AlignableUnit amongEqual(UnitAnchor anchor, List<AlignableUnit> same) {
        List<AlignableUnit> inPlace =
                same.stream()
                        .filter(unit -> unit.num().equals(anchor.num()) && isIn(unit, anchor))
                        .toList();
        return inPlace.size() == 1
                ? inPlace.getFirst()
                : same.get(Math.min(anchor.ordinal(), same.size() - 1));
    }

    private Optional<AlignableUnit> similar(UnitAnchor anchor) {
        List<AlignableUnit> sameNumber =
                byNum.getOrDefault(FoldedText.fold(anchor.num()), List.of());
        BigramBag quote = BigramBag.of(anchor.quote());
        List<AlignableUnit> inPlace =
                sameNumber.stream().filter(unit -> isIn(unit, anchor)).toList();
        return best(quote, inPlace, SAME_PLACE).or(() -> best(quote, sameNumber, SAME_NUMBER));
    }

    private static Optional<AlignableUnit> best(
            BigramBag quote, List<AlignableUnit> candidates, double least) {
        AlignableUnit best = null;
        double bestScore = 0;
        double second = 0;
        for (AlignableUnit unit : candidates) {
            double score = quote.likeness(BigramBag.of(UnitAnchor.quote(unit.text().text())));
            second = Math.max(second, Math.min(score, bestScore));
            best = score > bestScore ? unit : best;
            bestScore = Math.max(score, bestScore);
        }
        boolean sure = bestScore >= least && bestScore - second >= LEAD;
        return sure ? Optional.of(best) : Optional.empty();
    }

    private static boolean isIn(AlignableUnit unit, UnitAnchor anchor) {
        return UnitAnchor.path(unit).equals(anchor.path());
    }

    /// @param index of the unit among the alignable units
    /// @param changed whether its text is another than when the decision was made
    public record Place(int index, boolean changed) {}
}
