package org.duikan.store;

import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.collation.JudgementHistory;
import org.duikan.collation.JudgementRepository;
import org.duikan.document.DocumentId;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Judgements in the corpus, and after each commit in the journal.
final class SqliteJudgementRepository implements JudgementRepository {
    private final Database database;
    private final SecondCopy journal;
    private final InstantSource clock;

    SqliteJudgementRepository(Database database, SecondCopy journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Judgement> inForce(DocumentId base, DocumentId witness) {
        return database.read(
                session -> {
                    JudgementRows rows = JudgementRows.between(session, base, witness);
                    return rows.strokes(rows.history().inForce()).values().stream()
                            .flatMap(List::stream)
                            .map(one -> seenFrom(base, one))
                            .toList();
                });
    }

    private static Judgement seenFrom(DocumentId base, Judgement one) {
        return one.base().equals(base) ? one : one.mirrored();
    }

    @Override
    public void judge(List<Judgement> judgements) {
        JudgementEvent event = JudgementEvent.judged(judgements, clock.instant());
        database.write(
                session -> {
                    JudgementRows.add(session, event);
                    return null;
                });
        journal.complete();
    }

    @Override
    public List<Judgement> undo(DocumentId one, DocumentId other) {
        return act(one, other, Act.UNDONE);
    }

    @Override
    public List<Judgement> redo(DocumentId one, DocumentId other) {
        return act(one, other, Act.REDONE);
    }

    private List<Judgement> act(DocumentId one, DocumentId other, Act act) {
        List<Judgement> moved =
                database.write(
                        session -> {
                            JudgementRows rows = JudgementRows.between(session, one, other);
                            Optional<UUID> next = next(rows.history(), act);
                            if (next.isEmpty()) {
                                return List.of();
                            }
                            List<Judgement> stroke =
                                    rows.strokes(List.of(next.get())).get(next.get());
                            JudgementRows.add(
                                    session,
                                    new JudgementEvent(
                                            UUID.randomUUID(),
                                            act,
                                            next.get(),
                                            stroke,
                                            clock.instant()));
                            return stroke;
                        });
        if (!moved.isEmpty()) {
            journal.complete();
        }
        return moved.stream().map(judgement -> seenFrom(one, judgement)).toList();
    }

    private static Optional<UUID> next(JudgementHistory history, Act act) {
        return act == Act.UNDONE ? history.nextUndo() : history.nextRedo();
    }

    @Override
    public List<JudgementEvent> events(DocumentId document) {
        return database.read(session -> JudgementRows.about(session, document).events());
    }
}
