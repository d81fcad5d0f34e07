package org.duikan.ui.traces;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.review.AloneStand;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LinkReview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inspector's state: the cards of the clause at the cursor, document by document, the current
/// one among them, and what can be decided about it.
final class CardsModel {
    private static final int NONE = -1;

    private final Columns columns;
    private final Cursor cursor;
    private final LinkReview review;
    private final Texts texts;
    private final ObservableList<TraceCard> cards = FXCollections.observableArrayList();
    private final ObservableList<TraceCard> view = FXCollections.unmodifiableObservableList(cards);
    private final IntegerProperty current = new SimpleIntegerProperty(NONE);
    private final LinkDecisionModel decision;

    CardsModel(Columns columns, Cursor cursor, LinkReview review, Texts texts) {
        this.columns = columns;
        this.cursor = cursor;
        this.review = review;
        this.texts = texts;
        this.decision = new LinkDecisionModel(review);
        cursor.unitProperty().subscribe(_ -> update(true));
        cursor.columnProperty().subscribe(_ -> followColumn());
    }

    ObservableList<TraceCard> cards() {
        return view;
    }

    /// Index of the current card; -1 where there is none.
    IntegerProperty currentProperty() {
        return current;
    }

    Optional<TraceCard> current() {
        int at = current.get();
        return at >= 0 && at < cards.size() ? Optional.of(cards.get(at)) : Optional.empty();
    }

    /// Decides about the current card.
    LinkDecisionModel decision() {
        return decision;
    }

    /// Reads the columns again, for the same clause.
    void refresh() {
        update(false);
    }

    private void update(boolean anotherClause) {
        Optional<TraceCard> before = anotherClause ? Optional.empty() : current();
        List<TraceCard> made = new ArrayList<>();
        int unit = cursor.unit();
        for (int column = 0; column < columns.size() && unit >= 0; column++) {
            int at = column;
            columns.get(column)
                    .found()
                    .filter(found -> unit < found.traces().cells().size())
                    .ifPresent(found -> made.addAll(TraceCards.of(at, unit, found, texts)));
        }
        cards.setAll(made);
        int same = before.map(this::same).orElse(NONE);
        choose(same >= 0 ? same : firstOf(cursor.column()));
    }

    private int same(TraceCard card) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).column() == card.column()
                    && cards.get(i).witnessUnit() == card.witnessUnit()) {
                return i;
            }
        }
        return NONE;
    }

    private int firstOf(int column) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).column() == column) {
                return i;
            }
        }
        return NONE;
    }

    private void followColumn() {
        if (current().filter(card -> card.column() == cursor.column()).isEmpty()) {
            choose(firstOf(cursor.column()));
        }
    }

    /// Makes a card the current one, and its document the one the cursor is at.
    void choose(int index) {
        current.set(index);
        Optional<TraceCard> card = current();
        decision.show(
                card.filter(one -> one.sort() != TraceCard.Sort.QUOTED)
                        .map(TraceCard::stand)
                        .orElse(null));
        card.ifPresent(one -> cursor.columnProperty().set(one.column()));
    }

    void step(int cardsOn) {
        if (!cards.isEmpty()) {
            choose(Math.clamp((long) current.get() + cardsOn, 0, cards.size() - 1));
        }
    }

    /// The comparison the cursor is in, once it is there.
    Optional<ReviewedComparison> reviewed() {
        return reviewed(cursor.column());
    }

    Optional<ReviewedComparison> reviewed(int column) {
        return column < columns.size() ? columns.get(column).reviewed() : Optional.empty();
    }

    /// The decision that the clause has no counterpart in a document.
    Optional<LinkDecision> alone(int column) {
        return cursor.unit() < 0
                ? Optional.empty()
                : reviewed(column).flatMap(about -> about.alone(cursor.unit()));
    }

    /// The clause as one that might have no counterpart in a document.
    Optional<AloneStand> aloneStand(int column) {
        return cursor.unit() < 0
                ? Optional.empty()
                : reviewed(column)
                        .map(about -> new AloneStand(about, List.of(cursor.unit()), List.of()));
    }

    /// Says that the clause has no counterpart in a document; said again, takes it back. A locked
    /// link stands against it.
    void toggleAlone(int column) {
        boolean locked =
                cards.stream()
                        .filter(card -> card.column() == column)
                        .anyMatch(card -> card.stand().verdict().equals(locked()));
        if (cursor.unit() >= 0 && !locked) {
            Verdict verdict = alone(column).isPresent() ? Verdict.RELEASED : Verdict.NO_COUNTERPART;
            aloneStand(column).ifPresent(stand -> review.decide(stand, verdict, ""));
        }
    }

    private static Optional<Verdict> locked() {
        return Optional.of(Verdict.LOCKED);
    }

    /// Links the clause at the cursor to a unit of a document.
    void add(int column, int witnessUnit) {
        link(column, cursor.unit(), witnessUnit);
    }

    /// Links any clause to a unit of a document.
    void link(int column, int baseUnit, int witnessUnit) {
        reviewed(column)
                .ifPresent(
                        about ->
                                review.add(
                                        about,
                                        List.of(baseUnit),
                                        List.of(witnessUnit),
                                        texts.get("traces.kept-beside")));
    }
}
