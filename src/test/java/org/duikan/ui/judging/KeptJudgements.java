package org.duikan.ui.judging;

import org.duikan.collation.IgnoreChoices;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.collation.JudgementHistory;
import org.duikan.collation.JudgementRepository;
import org.duikan.document.DocumentId;
import org.duikan.ui.fx.ViewContext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Judgements and rules kept in memory.
public final class KeptJudgements implements JudgementRepository, IgnoreChoices {
    private final List<JudgementEvent> events = new ArrayList<>();
    private final Map<Set<DocumentId>, IgnoreRules> rules = new HashMap<>();

    public JudgingServices services() {
        return new JudgingServices(this, this, () -> Instant.EPOCH, "reader");
    }

    /// A model that keeps nothing beyond the test.
    public static JudgingModel model(ViewContext context) {
        return new JudgingModel(
                new KeptJudgements().services(), context.runner(), context.notices());
    }

    @Override
    public List<Judgement> inForce(DocumentId base, DocumentId witness) {
        return history().inForce().stream()
                .flatMap(stroke -> stroke(stroke).stream())
                .map(one -> one.base().equals(base) ? one : one.mirrored())
                .filter(one -> one.base().equals(base) && one.witness().equals(witness))
                .toList();
    }

    private JudgementHistory history() {
        return JudgementHistory.of(
                events.stream()
                        .map(event -> new JudgementHistory.Step(event.act(), event.stroke()))
                        .toList());
    }

    private List<Judgement> stroke(UUID stroke) {
        return events.stream()
                .filter(event -> event.id().equals(stroke))
                .findFirst()
                .orElseThrow()
                .judgements();
    }

    @Override
    public void judge(List<Judgement> judgements) {
        events.add(JudgementEvent.judged(judgements, Instant.EPOCH));
    }

    @Override
    public List<Judgement> undo(DocumentId one, DocumentId other) {
        return act(Act.UNDONE, history().nextUndo());
    }

    @Override
    public List<Judgement> redo(DocumentId one, DocumentId other) {
        return act(Act.REDONE, history().nextRedo());
    }

    private List<Judgement> act(Act act, Optional<UUID> stroke) {
        if (stroke.isEmpty()) {
            return List.of();
        }
        List<Judgement> judgements = stroke(stroke.get());
        events.add(
                new JudgementEvent(
                        UUID.randomUUID(), act, stroke.get(), judgements, Instant.EPOCH));
        return judgements;
    }

    @Override
    public List<JudgementEvent> events(DocumentId document) {
        return List.copyOf(events);
    }

    @Override
    public Optional<IgnoreRules> rules(DocumentId one, DocumentId other) {
        return Optional.ofNullable(rules.get(Set.of(one, other)));
    }

    @Override
    public void choose(DocumentId one, DocumentId other, IgnoreRules wanted) {
        rules.put(Set.of(one, other), wanted);
    }
}
