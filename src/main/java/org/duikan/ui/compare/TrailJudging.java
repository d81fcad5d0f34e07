package org.duikan.ui.compare;

import javafx.util.Subscription;

import org.duikan.align.Comparison;
import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Verdict;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.judging.JudgingModel;

import java.util.List;
import java.util.Optional;

/// Keeps the variant the reader is at here and the item they are at in the table of variants the
/// same, and judges it from here.
final class TrailJudging {
    private final CompareViewModel model;
    private final JudgingModel judging;
    private final Runnable reveal;
    private Subscription waiting = Subscription.EMPTY;

    /// @param reveal brings the current variant into sight
    TrailJudging(CompareViewModel model, JudgingModel judging, Runnable reveal) {
        this.model = model;
        this.judging = judging;
        this.reveal = reveal;
        model.trail().currentProperty().subscribe((_, place) -> follow(place));
        judging.currentProperty().subscribe((_, _) -> lead());
    }

    JudgingModel judging() {
        return judging;
    }

    /// Lists the items of the desk in the background, before anybody asks for them.
    void prepare() {
        Desk desk = model.deskProperty().get();
        if (desk != null && !desk.witnesses().isEmpty()) {
            judging.show(desk, judging.columnIn(desk));
        }
    }

    private void follow(VariantPlace place) {
        waiting.unsubscribe();
        Desk desk = model.deskProperty().get();
        if (place == null || desk == null) {
            return;
        }
        judging.show(desk, place.witness());
        Item item =
                new Item.Reading(
                        place.link(),
                        place.baseUnit(),
                        place.witnessUnit(),
                        place.variant(),
                        false);
        if (judging.judged().isPresent()) {
            judging.go(item);
            return;
        }
        waiting =
                judging.judgedProperty()
                        .subscribe(
                                judged -> {
                                    if (judged != null) {
                                        waiting.unsubscribe();
                                        judging.go(item);
                                    }
                                });
    }

    /// Follows the table of variants.
    void lead() {
        Desk desk = model.deskProperty().get();
        if (desk == null || !(judging.currentItem().orElse(null) instanceof Item.Reading item)) {
            return;
        }
        Comparison about = judging.judged().orElseThrow().collation().comparison();
        VariantPlace now = model.trail().current();
        if (now != null && isAt(now, item, about, desk)) {
            return;
        }
        model.trail().shown().stream()
                .filter(place -> isAt(place, item, about, desk))
                .findFirst()
                .ifPresent(
                        place -> {
                            model.trail().go(place);
                            reveal.run();
                        });
    }

    private static boolean isAt(
            VariantPlace place, Item.Reading item, Comparison about, Desk desk) {
        return desk.comparisons().get(place.witness()) == about
                && place.link() == item.link()
                && place.baseUnit() == item.baseUnit()
                && place.witnessUnit() == item.witnessUnit()
                && place.variant().equals(item.variant());
    }

    /// What was judged of the variant the reader is at.
    Optional<Placed> placed() {
        return model.trail().current() == null ? Optional.empty() : judging.placed();
    }

    /// Judges the variant the reader is at.
    void judge(Verdict verdict) {
        if (model.trail().current() != null && judging.current() >= 0) {
            judging.judge(List.of(judging.current()), verdict);
        }
    }
}
