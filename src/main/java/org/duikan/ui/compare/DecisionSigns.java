package org.duikan.ui.compare;

import org.duikan.align.LinkConstraint;
import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.fx.Desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The signs of what the reader decided about units, witness by witness: `✓` confirmed, `＋` added,
/// `×` rejected, `∅` no counterpart, and a word for locked.
final class DecisionSigns {
    private final List<Optional<ReviewedComparison>> witnesses;
    private final Texts texts;

    DecisionSigns(Desk desk, Texts texts) {
        this.witnesses = desk.witnesses().stream().map(Desk.Witness::reviewed).toList();
        this.texts = texts;
    }

    /// What was decided about base units in a witness; empty where the program judges.
    String ofBase(int witness, Collection<Integer> units) {
        return signs(witness, units, LinkConstraint::base);
    }

    /// What was decided about a witness's units; empty where the program judges.
    String ofWitness(int witness, Collection<Integer> units) {
        return signs(witness, units, LinkConstraint::witness);
    }

    private String signs(
            int witness, Collection<Integer> units, ToIntFunction<LinkConstraint> side) {
        return witnesses.get(witness).stream()
                .flatMap(about -> signs(about, units, side))
                .distinct()
                .collect(Collectors.joining());
    }

    private Stream<String> signs(
            ReviewedComparison about,
            Collection<Integer> units,
            ToIntFunction<LinkConstraint> side) {
        return about.decisions().constraints().stream()
                .filter(one -> units.contains(side.applyAsInt(one)))
                .map(one -> sign(about, one));
    }

    private String sign(ReviewedComparison about, LinkConstraint one) {
        return switch (one.kind()) {
            case ALONE -> "∅";
            case FORBIDDEN -> "×";
            case REQUIRED ->
                    about.decision(one.base(), one.witness())
                            .map(LinkDecision::verdict)
                            .map(this::sign)
                            .orElse("✓");
        };
    }

    private String sign(Verdict verdict) {
        return switch (verdict) {
            case ADDED -> "＋";
            case LOCKED -> texts.get("compare.locked");
            default -> "✓";
        };
    }
}
