package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.duikan.review.DecisionHistory;
import org.duikan.review.DecisionRepository;
import org.duikan.review.LinkDecision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Decisions in the corpus, and after each commit in the journal.
final class SqliteDecisionRepository implements DecisionRepository {
    private final Database database;
    private final DecisionJournal journal;
    private final InstantSource clock;

    /// Whether the journal may lack entries the corpus has; on the corpus's thread only.
    private boolean behind = true;

    SqliteDecisionRepository(Database database, DecisionJournal journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    Path journal() {
        return journal.file();
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
        journalLatest(List.of(event));
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
        event.ifPresent(one -> journalLatest(List.of(one)));
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
            journalLatest(events);
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

    /// Adds the entries of a journal that the corpus does not have, all or none.
    Recovery recover(DecisionJournal from) {
        DecisionJournal.Content content = access(from::read);
        return database.write(session -> DecisionRecovery.recover(session, content));
    }

    private void journalLatest(List<DecisionEvent> events) {
        database.read(
                session -> {
                    if (behind) {
                        complete(session);
                    } else {
                        List<DecisionJournal.Entry> entries = new ArrayList<>();
                        for (DecisionEvent event : events) {
                            entries.add(entry(session, event));
                        }
                        append(entries);
                    }
                    return null;
                });
    }

    /// Gives the journal what it lacks: after a crash between commit and journal, or where it could
    /// not be written for a while.
    void completeJournal() {
        database.read(
                session -> {
                    if (isBehind(session)) {
                        complete(session);
                    }
                    behind = false;
                    return null;
                });
    }

    private boolean isBehind(Session session) throws SQLException {
        Optional<UUID> newest = DecisionRows.newest(session);
        return newest.isPresent() && !access(() -> journal.endsWith(newest.get()));
    }

    private void complete(Session session) throws SQLException {
        Set<String> known = access(journal::read).ids();
        List<DecisionJournal.Entry> missing = new ArrayList<>();
        for (DecisionEvent event : DecisionRows.all(session)) {
            if (!known.contains(event.id().toString())) {
                missing.add(entry(session, event));
            }
        }
        append(missing);
        behind = false;
    }

    private static DecisionJournal.Entry entry(Session session, DecisionEvent event)
            throws SQLException {
        return new DecisionJournal.Entry(
                event,
                currentText(session, event.decision().base()),
                currentText(session, event.decision().witness()));
    }

    private static String currentText(Session session, DocumentId document) throws SQLException {
        return session.value(
                "SELECT r.text_sha256" + SummaryRows.CURRENT + " WHERE d.id = ?", document.value());
    }

    private void append(List<DecisionJournal.Entry> entries) {
        access(
                () -> {
                    journal.append(entries);
                    return null;
                });
    }

    private <T> T access(Access<T> access) {
        try {
            return access.take();
        } catch (IOException e) {
            behind = true;
            throw new CorpusException.JournalFailed(journal.file(), e);
        }
    }

    private interface Access<T> {
        T take() throws IOException;
    }
}
