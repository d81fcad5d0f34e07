package org.duikan.ui.review;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.AlignableUnit;
import org.duikan.review.ResolvedDecisions.Lost;
import org.duikan.review.ReviewedComparison;
import org.duikan.review.UnitAnchor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// The decisions that cannot be shown at their place, because a corrected text no longer has their
/// units, and what can be done about each.
public final class LostModel {
    private final LinkReview review;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> view = FXCollections.unmodifiableObservableList(entries);

    /// A lost decision and the comparison it is missing from.
    public record Entry(ReviewedComparison about, Lost lost) {}

    /// A unit to be chosen for a lost one.
    ///
    /// @param inBase whether it is the base's
    /// @param was the unit as it was when it was decided about
    /// @param offered what there is now, most like it first
    public record Missing(boolean inBase, UnitAnchor was, List<AlignableUnit> offered) {}

    public LostModel(LinkReview review) {
        this.review = Objects.requireNonNull(review);
    }

    /// Shows what is lost in these comparisons from now on.
    public void show(List<ReviewedComparison> comparisons) {
        List<Entry> all = new ArrayList<>();
        for (ReviewedComparison about : comparisons) {
            about.decisions().lost().forEach(lost -> all.add(new Entry(about, lost)));
        }
        if (!all.equals(entries)) {
            entries.setAll(all);
        }
    }

    /// Comparison after comparison, the oldest decision first.
    public ObservableList<Entry> entries() {
        return view;
    }

    public void takeBack(Entry entry) {
        review.takeBack(entry.lost());
    }

    /// What has to be chosen to make a decision anew, the base's units first.
    public List<Missing> missing(Entry entry) {
        List<Missing> missing = new ArrayList<>();
        Lost lost = entry.lost();
        addMissing(true, lost.decision().baseUnits(), lost.base(), entry, missing);
        addMissing(false, lost.decision().witnessUnits(), lost.witness(), entry, missing);
        return missing;
    }

    private static void addMissing(
            boolean inBase,
            List<UnitAnchor> anchors,
            List<Integer> places,
            Entry entry,
            List<Missing> missing) {
        List<AlignableUnit> units =
                inBase
                        ? entry.about().comparison().baseUnits()
                        : entry.about().comparison().witnessUnits();
        for (int i = 0; i < anchors.size(); i++) {
            if (places.get(i) == Lost.NOWHERE) {
                UnitAnchor was = anchors.get(i);
                missing.add(new Missing(inBase, was, was.likestFirst(units)));
            }
        }
    }

    /// Makes the decision anew.
    ///
    /// @param chosen indexes of the units, in the order of what was missing
    /// @param keptBecause the reason that is written to links that stay beside it
    public void pointAnew(Entry entry, List<Integer> chosen, String keptBecause) {
        Deque<Integer> left = new ArrayDeque<>(chosen);
        Lost lost = entry.lost();
        List<Integer> base = filled(lost.base(), left);
        List<Integer> witness = filled(lost.witness(), left);
        review.pointAnew(entry.about(), lost, base, witness, keptBecause);
    }

    private static List<Integer> filled(List<Integer> places, Deque<Integer> chosen) {
        return places.stream()
                .map(place -> place == Lost.NOWHERE ? chosen.remove() : place)
                .distinct()
                .sorted()
                .toList();
    }
}
