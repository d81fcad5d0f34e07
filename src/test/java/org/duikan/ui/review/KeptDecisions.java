package org.duikan.ui.review;

import org.duikan.align.PairKind;
import org.duikan.document.DocumentId;
import org.duikan.job.JobRunner;
import org.duikan.review.DecisionEvent;
import org.duikan.review.DecisionEvent.Act;
import org.duikan.review.DecisionHistory;
import org.duikan.review.DecisionRepository;
import org.duikan.review.LinkDecision;
import org.duikan.review.PairChoices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Decisions and choices in memory.
public final class KeptDecisions implements DecisionRepository, PairChoices {
    private final List<DecisionEvent> events = new ArrayList<>();
    private final Map<String, PairKind> kinds = new HashMap<>();
    private final Map<DocumentId, List<DocumentId>> traced = new HashMap<>();
    private boolean broken;

    /// Saves decisions in memory, at once.
    public static LinkReview review() {
        KeptDecisions kept = new KeptDecisions();
        return new LinkReview(kept, kept, JobRunner.sameThread(), () -> Instant.EPOCH, "reader");
    }

    /// From now on nothing can be saved.
    public void breakDown() {
        broken = true;
    }

    @Override
    public List<LinkDecision> inForce(DocumentId base, DocumentId witness) {
        return DecisionHistory.of(events).inForce().stream()
                .filter(one -> one.base().equals(base) && one.witness().equals(witness))
                .toList();
    }

    @Override
    public void decide(LinkDecision decision) {
        if (broken) {
            throw new IllegalStateException("disk gone");
        }
        add(Act.DECIDED, decision);
    }

    private void add(Act act, LinkDecision decision) {
        events.add(new DecisionEvent(UUID.randomUUID(), act, decision, Instant.EPOCH));
    }

    @Override
    public Optional<LinkDecision> undo(DocumentId document) {
        Optional<LinkDecision> next = DecisionHistory.of(events).nextUndo();
        next.ifPresent(decision -> add(Act.UNDONE, decision));
        return next;
    }

    @Override
    public Optional<LinkDecision> redo(DocumentId document) {
        Optional<LinkDecision> next = DecisionHistory.of(events).nextRedo();
        next.ifPresent(decision -> add(Act.REDONE, decision));
        return next;
    }

    @Override
    public List<LinkDecision> takeBack(
            List<LinkDecision> decisions, Optional<LinkDecision> instead) {
        instead.ifPresent(this::decide);
        List<LinkDecision> taken =
                DecisionHistory.of(events).inForce().stream().filter(decisions::contains).toList();
        taken.forEach(decision -> add(Act.UNDONE, decision));
        return taken;
    }

    @Override
    public List<DecisionEvent> events(DocumentId document) {
        return List.copyOf(events);
    }

    @Override
    public Optional<PairKind> kind(DocumentId one, DocumentId other) {
        return Optional.ofNullable(kinds.get(one.value() + "/" + other.value()));
    }

    @Override
    public void chooseKind(DocumentId one, DocumentId other, Optional<PairKind> kind) {
        kinds.remove(one.value() + "/" + other.value());
        kind.ifPresent(chosen -> kinds.put(one.value() + "/" + other.value(), chosen));
    }

    @Override
    public Optional<List<DocumentId>> tracedIn(DocumentId base) {
        return Optional.ofNullable(traced.get(base));
    }

    @Override
    public void chooseTracedIn(DocumentId base, List<DocumentId> documents) {
        traced.put(base, documents);
    }
}
