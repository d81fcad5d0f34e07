package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.duikan.review.DecisionHistory;
import org.duikan.review.DecisionRepository;
import org.duikan.review.LinkDecision;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decisions in the corpus, and after each commit in the journal.
final class SqliteDecisionRepository implements DecisionRepository {
    private final Database database;
    private final SecondCopy journal;
    private final InstantSource clock;

    SqliteDecisionRepository(Database database, SecondCopy journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<LinkDecision> inForce(DocumentId base, DocumentId witness) {
        return DecisionHistory.of(events(base)).inForce().stream()
                .filter(one -> concerns(one, base, witness))
                .map(one -> one.base().equals(base) ? one : one.mirrored())
                .toList();
    }

    private static boolean concerns(LinkDecision one, DocumentId base, DocumentId witness) {
        return one.base().equals(base) && one.witness().equals(witness)
                || one.base().equals(witness) && one.witness().equals(base);
    }

    @Override
    public void decide(LinkDecision decision) {
        DecisionEvent event = event(DecisionEvent.Act.DECIDED, decision);
        database.write(
                session -> {
                    DecisionRows.add(session, event);
                    return null;
                });
        journal.complete();
    }

    @Override
    public Optional<LinkDecision> undo(DocumentId document) {
        return act(document, DecisionEvent.Act.UNDONE);
    }

    @Override
    public Optional<LinkDecision> redo(DocumentId document) {
        return act(document, DecisionEvent.Act.REDONE);
    }

    private Optional<LinkDecision> act(DocumentId document, DecisionEvent.Act act) {
        Optional<DecisionEvent> event =
                database.write(
                        session -> {
                            DecisionHistory history =
                                    DecisionHistory.of(DecisionRows.about(session, document));
                            Optional<LinkDecision> next =
                                    act == DecisionEvent.Act.UNDONE
                                            ? history.nextUndo()
                                            : history.nextRedo();
                            if (next.isEmpty()) {
                                return Optional.empty();
                            }
                            DecisionEvent added = event(act, next.get());
                            DecisionRows.add(session, added);
                            return Optional.of(added);
                        });
        event.ifPresent(_ -> journal.complete());
        return event.map(DecisionEvent::decision);
    }

    @Override
    public List<LinkDecision> takeBack(
            List<LinkDecision> decisions, Optional<LinkDecision> instead) {
        List<DecisionEvent> events =
                database.write(
                        session -> {
                            List<DecisionEvent> added = new ArrayList<>();
                            instead.map(made -> event(DecisionEvent.Act.DECIDED, made))
                                    .ifPresent(added::add);
                            for (LinkDecision wanted : decisions) {
                                inForce(session, wanted)
                                        .map(one -> event(DecisionEvent.Act.UNDONE, one))
                                        .ifPresent(added::add);
                            }
                            for (DecisionEvent event : added) {
                                DecisionRows.add(session, event);
                            }
                            return added;
                        });
        if (!events.isEmpty()) {
            journal.complete();
        }
        return events.stream()
                .filter(event -> event.act() == DecisionEvent.Act.UNDONE)
                .map(DecisionEvent::decision)
                .toList();
    }

    /// A decision as the record has it: the one given may be mirrored.
    private static Optional<LinkDecision> inForce(Session session, LinkDecision wanted)
            throws SQLException {
        List<DecisionEvent> about = DecisionRows.about(session, wanted.base());
        return DecisionHistory.of(about).inForce().stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst();
    }

    private DecisionEvent event(DecisionEvent.Act act, LinkDecision decision) {
        return new DecisionEvent(UUID.randomUUID(), act, decision, clock.instant());
    }

    @Override
    public List<DecisionEvent> events(DocumentId document) {
        return database.read(session -> DecisionRows.about(session, document));
    }
}
