package org.duikan.ui.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.review.UnitOrder;

import java.util.List;
import java.util.Optional;

/// The links of the row the reader is at, witness by witness, the current one among them, and what
/// can be decided. The keys are about the column the reader is in, or the first that has a say.
final class RowLinks {
    private final CompareViewModel model;
    private final LinkReview review;
    private final Texts texts;
    private final ObservableList<WitnessLinks> witnesses = FXCollections.observableArrayList();
    private final ObservableList<WitnessLinks> view =
            FXCollections.unmodifiableObservableList(witnesses);
    private final ReadOnlyObjectWrapper<LinkCard> current = new ReadOnlyObjectWrapper<>();
    private final LinkDecisionModel decision;

    /// The current card or the one before: found again when the texts are compared anew, so that a
    /// key pressed twice takes back what it decided.
    private LinkCard latest;

    RowLinks(CompareViewModel model, LinkReview review, Texts texts) {
        this.texts = texts;
        this.model = model;
        this.review = review;
        this.decision = new LinkDecisionModel(review);
        model.visitedProperty().subscribe(_ -> update());
        model.deskProperty().subscribe(_ -> update());
        model.visitedColumnProperty().subscribe((_, _) -> followColumn());
    }

    /// One for each witness that has a say in the row.
    ObservableList<WitnessLinks> witnesses() {
        return view;
    }

    /// The card that the keys are about; null for none.
    ReadOnlyObjectProperty<LinkCard> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Decides about the current card.
    LinkDecisionModel decision() {
        return decision;
    }

    private void update() {
        int row = model.visited();
        Desk desk = model.deskProperty().get();
        boolean there = desk != null && row >= 0 && row < model.rows().size();
        current.set(null); // those who show the new list below must not look for the old card
        witnesses.setAll(there ? WitnessLinks.of(model.rows().get(row), desk) : List.of());
        show(same().or(this::firstAtCursor));
    }

    private Optional<LinkCard> same() {
        return latest == null
                ? Optional.empty()
                : witnesses.stream()
                        .flatMap(links -> links.cards().stream())
                        .filter(latest::isSame)
                        .findFirst();
    }

    private Optional<LinkCard> firstAtCursor() {
        return atCursor().flatMap(links -> links.cards().stream().findFirst());
    }

    private void followColumn() {
        LinkCard now = current.get();
        if (now == null || atCursor().filter(links -> links.witness() == now.witness()).isEmpty()) {
            show(firstAtCursor());
        }
    }

    private void show(Optional<LinkCard> card) {
        latest = card.orElse(latest);
        current.set(card.orElse(null));
        decision.show(card.filter(LinkCard::isDecidable).map(LinkCard::stand).orElse(null));
    }

    /// Makes a card the current one, and its column the one the reader is in.
    void choose(LinkCard card) {
        model.visitColumn(card.witness() + 1);
        show(Optional.of(card));
    }

    /// The witness that the keys are about; empty where the row has nothing to decide.
    Optional<WitnessLinks> atCursor() {
        int witness = model.visitedColumn() - 1;
        return witnesses.stream()
                .filter(links -> links.witness() == witness)
                .findFirst()
                .or(() -> witnesses.stream().findFirst());
    }

    /// Says that the row's units have no counterpart; said again, takes it back. A locked link
    /// stands against it.
    void toggleAlone(WitnessLinks links) {
        if (!links.isLocked()) {
            Verdict verdict = links.isAlone() ? Verdict.RELEASED : Verdict.NO_COUNTERPART;
            review.decide(links.alone(), verdict, "");
        }
    }

    /// What the row's units may be linked to, the nearest first: the witness's units, or the base's
    /// where the row shows the witness alone.
    List<AlignableUnit> offered(WitnessLinks links) {
        return links.base().isEmpty()
                ? UnitOrder.inBase(links.about(), links.units())
                : UnitOrder.inWitness(links.about(), links.base());
    }

    /// Links the row's units to a unit offered, beside what they are linked to already.
    void add(WitnessLinks links, AlignableUnit unit) {
        boolean toBase = links.base().isEmpty();
        List<Integer> other = List.of(unit.index());
        review.add(
                links.about(),
                toBase ? other : links.base(),
                toBase ? links.units() : other,
                texts.get("traces.kept-beside"));
    }
}
