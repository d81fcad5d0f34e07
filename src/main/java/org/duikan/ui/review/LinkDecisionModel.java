package org.duikan.ui.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.duikan.review.LinkDecision.Verdict;

import java.util.Objects;
import java.util.Optional;

/// What can be decided about one link. Deciding the same again takes the decision back; a locked
/// link has to be unlocked before anything else.
public final class LinkDecisionModel {
    private final LinkReview review;
    private final ReadOnlyObjectWrapper<LinkStand> stand = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");

    public LinkDecisionModel(LinkReview review) {
        this.review = Objects.requireNonNull(review);
    }

    /// Is about these units from now on; null for none.
    public void show(LinkStand wanted) {
        stand.set(wanted);
        reason.set("");
    }

    /// What it is about; null where nothing is.
    public ReadOnlyObjectProperty<LinkStand> standProperty() {
        return stand.getReadOnlyProperty();
    }

    /// Why, for the next decision; may stay empty.
    public StringProperty reasonProperty() {
        return reason;
    }

    /// What is in force; empty where the program judges.
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(stand.get()).flatMap(LinkStand::verdict);
    }

    public boolean isLocked() {
        return verdict().filter(Verdict.LOCKED::equals).isPresent();
    }

    public void confirm() {
        LinkStand now = stand.get();
        if (now != null && !isLocked()) {
            boolean holds = verdict().filter(Verdict::links).isPresent();
            decide(holds ? Verdict.RELEASED : now.linked() ? Verdict.CONFIRMED : Verdict.ADDED);
        }
    }

    public void reject() {
        if (stand.get() != null && !isLocked()) {
            boolean holds = verdict().filter(Verdict.REJECTED::equals).isPresent();
            decide(holds ? Verdict.RELEASED : Verdict.REJECTED);
        }
    }

    public void lock() {
        if (stand.get() != null) {
            decide(isLocked() ? Verdict.RELEASED : Verdict.LOCKED);
        }
    }

    /// Saves the reason: with the decision that is in force, made once more, else by confirming.
    public void explain() {
        if (stand.get() != null) {
            verdict().ifPresentOrElse(this::decide, this::confirm);
        }
    }

    private void decide(Verdict verdict) {
        LinkStand now = stand.get();
        review.decide(
                now.about(), verdict, now.relation(), now.base(), now.witness(), reason.get());
        reason.set("");
    }
}
