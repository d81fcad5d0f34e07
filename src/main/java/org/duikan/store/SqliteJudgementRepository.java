package org.duikan.store;

import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.collation.JudgementHistory;
import org.duikan.collation.JudgementRepository;
import org.duikan.document.DocumentId;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Judgements in the corpus, and after each commit in the journal.
final class SqliteJudgementRepository implements JudgementRepository {
    private final Database database;
    private final SecondCopy journal;
    private final InstantSource clock;

    /// Of the pair asked for last; on the corpus's thread only.
    private Optional<KnownJudgements> known = Optional.empty();

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
                    KnownJudgements pair = known(base, witness);
                    return pair.judgements(rows, pair.history(rows).inForce()).stream()
                            .map(one -> seenFrom(base, one))
                            .toList();
                });
    }

    private KnownJudgements known(DocumentId one, DocumentId other) {
        KnownJudgements found =
                known.filter(pair -> pair.isAbout(one, other))
                        .orElseGet(() -> new KnownJudgements(one, other));
        known = Optional.of(found);
        return found;
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
        List<Judgement> moved = database.write(session -> act(session, one, other, act));
        if (!moved.isEmpty()) {
            journal.complete();
        }
        return moved.stream().map(judgement -> seenFrom(one, judgement)).toList();
    }

    private List<Judgement> act(Session session, DocumentId one, DocumentId other, Act act)
            throws SQLException {
        JudgementRows rows = JudgementRows.between(session, one, other);
        KnownJudgements pair = known(one, other);
        Optional<UUID> next = next(pair.history(rows), act);
        if (next.isEmpty()) {
            return List.of();
        }
        List<Judgement> stroke = pair.judgements(rows, List.of(next.get()));
        UUID id = UUID.randomUUID();
        JudgementRows.add(
                session, new JudgementEvent(id, act, next.get(), stroke, clock.instant()));
        return stroke;
    }

    private static Optional<UUID> next(JudgementHistory history, Act act) {
        return act == Act.UNDONE ? history.nextUndo() : history.nextRedo();
    }

    @Override
    public List<JudgementEvent> events(DocumentId document) {
        return database.read(session -> JudgementRows.about(session, document).events());
    }
}
