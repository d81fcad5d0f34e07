package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobContext;
import org.duikan.review.DecisionEvent;
import org.duikan.review.DecisionEvent.Act;
import org.duikan.review.DecisionRepository;
import org.duikan.review.DecisionResolver;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ResolvedDecisions;
import org.duikan.review.UnitAnchor;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decisions in a real corpus and its journal.
class DecisionsTest extends PairInCorpus {

    @Test
    void decisionsSurviveARestart() {
        LinkDecision link = decide(Verdict.ADDED, 0, 0);
        LinkDecision reject = decide(Verdict.REJECTED, 1, 1);

        reopen();

        assertThat(corpus.decisions().inForce(base, witness)).containsExactly(link, reject);
        assertThat(corpus.decisions().inForce(witness, base))
                .containsExactly(link.mirrored(), reject.mirrored());
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void undoAndRedoSurviveARestartAndNothingIsForgotten() {
        LinkDecision first = decide(Verdict.ADDED, 0, 0);
        LinkDecision second = decide(Verdict.REJECTED, 1, 1);

        assertThat(corpus.decisions().undo(base)).contains(second);
        reopen();
        assertThat(corpus.decisions().undo(witness)).contains(first);
        assertThat(corpus.decisions().undo(base)).isEmpty();
        reopen();
        assertThat(corpus.decisions().redo(base)).contains(first);

        assertThat(corpus.decisions().inForce(base, witness)).containsExactly(first);
        assertThat(corpus.decisions().events(base))
                .extracting(DecisionEvent::act)
                .containsExactly(Act.DECIDED, Act.DECIDED, Act.UNDONE, Act.UNDONE, Act.REDONE);
    }

    @Test
    void oneDecisionIsTakenBackWhereverItStands() throws IOException {
        LinkDecision first = decide(Verdict.ADDED, 0, 0);
        LinkDecision second = decide(Verdict.REJECTED, 1, 1);

        // from the other side, and twice
        assertThat(corpus.decisions().takeBack(List.of(first.mirrored()), Optional.empty()))
                .containsExactly(first);
        assertThat(corpus.decisions().takeBack(List.of(first), Optional.empty())).isEmpty();
        reopen();

        assertThat(corpus.decisions().inForce(base, witness)).containsExactly(second);
        assertThat(corpus.decisions().redo(base)).contains(first);
        assertThat(new EventJournal(corpus.journal()).read().entries())
                .extracting(entry -> entry.event().act())
                .containsExactly("decided", "decided", "undone", "redone");
    }

    @Test
    void aDecisionIsMadeInPlaceOfAnotherAndBothStayOnRecord() throws IOException {
        LinkDecision old = decide(Verdict.ADDED, 0, 0);
        LinkDecision made = decision(Verdict.ADDED, 1, 0);

        corpus.decisions().takeBack(List.of(old), Optional.of(made));
        reopen();

        assertThat(corpus.decisions().inForce(base, witness)).containsExactly(made);
        assertThat(corpus.decisions().events(base))
                .extracting(DecisionEvent::act)
                .containsExactly(Act.DECIDED, Act.DECIDED, Act.UNDONE);
        assertThat(new EventJournal(corpus.journal()).read().entries()).hasSize(3);
        assertThat(corpus.decisions().undo(base)).contains(made);
        assertThat(corpus.decisions().redo(base)).contains(made);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhereTheOtherCannotBeMade() {
        LinkDecision old = decide(Verdict.ADDED, 0, 0);
        LinkDecision stray = decision(Verdict.ADDED, 1, 0).between(new DocumentId(77), witness);

        assertThatThrownBy(() -> corpus.decisions().takeBack(List.of(old), Optional.of(stray)))
                .isInstanceOf(CorpusException.Failed.class);
        assertThat(corpus.decisions().inForce(base, witness)).containsExactly(old);
    }

    @Test
    void decisionsHoldOnACorrectedText() {
        LinkDecision link = decide(Verdict.ADDED, 2, 1);
        String corrected = CorpusFixture.THREE_CLAUSES.replace("探索数据资产登记", "试行数据资产登记");

        corpus.archive().revise(base, CorpusFixture.file("改.txt", corrected), JobContext.none());
        reopen();

        ResolvedDecisions resolved =
                DecisionResolver.resolve(
                        corpus.decisions().inForce(base, witness),
                        corpus.documents().load(base).orElseThrow(),
                        corpus.documents().load(witness).orElseThrow());
        assertThat(resolved.placed())
                .containsExactly(new ResolvedDecisions.Placed(link, List.of(2), List.of(1), true));
    }

    @Test
    void aLostCorpusGetsItsDecisionsBackFromTheJournal() throws IOException {
        LinkDecision first = decide(Verdict.ADDED, 0, 0);
        decide(Verdict.REJECTED, 1, 1);
        corpus.decisions().undo(base);
        Path journal = corpus.journal();
        corpus.close();
        Files.delete(fixture.file());

        corpus = fixture.open();
        DocumentSummary more = CorpusFixture.add(corpus, "三.txt", "先来的文件。");
        DocumentId newWitness = CorpusFixture.add(corpus, "二.txt", OTHER).id();
        DocumentId newBase = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
        assertThat(more.id()).isEqualTo(base); // the names differ in the new corpus

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(3, 0, 0));
        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(0, 0, 0));
        assertThat(corpus.decisions().inForce(newBase, newWitness))
                .containsExactly(first.between(newBase, newWitness));
        assertThat(new EventJournal(corpus.journal()).read().entries()).hasSize(3);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void anOlderBackupGetsLaterDecisionsBack() throws IOException {
        decide(Verdict.ADDED, 0, 0);
        Path backup = folder.resolve("backup.db");
        corpus.backup(backup);
        decide(Verdict.REJECTED, 1, 1);
        List<LinkDecision> all = corpus.decisions().inForce(base, witness);
        corpus.close();
        Files.delete(fixture.file());
        Files.move(backup, fixture.file());

        corpus = fixture.open();
        assertThat(corpus.decisions().inForce(base, witness)).hasSize(1);
        assertThat(corpus.recover(corpus.journal())).isEqualTo(new Recovery(1, 0, 0));
        assertThat(corpus.decisions().inForce(base, witness)).isEqualTo(all);
    }

    @Test
    void aTornLineOfTheJournalCostsNothingElse() throws IOException {
        decide(Verdict.ADDED, 0, 0);
        byte[] whole = Files.readAllBytes(corpus.journal());
        byte[] torn =
                "{\"format\":\"duikan-decision/1\",\"id\":\"数".getBytes(StandardCharsets.UTF_8);
        Files.write(corpus.journal(), torn, StandardOpenOption.APPEND);

        decide(Verdict.REJECTED, 1, 1);
        reopen();

        EventJournal.Content content = new EventJournal(corpus.journal()).read();
        assertThat(content.entries()).hasSize(2);
        assertThat(content.damaged()).isEqualTo(1);
        assertThat(Files.readAllBytes(corpus.journal())).startsWith(whole);
    }

    @Test
    void everyCutOfTheJournalGivesTheWholeLinesBeforeIt() throws IOException {
        decide(Verdict.ADDED, 0, 0);
        int firstLine = Files.readAllBytes(corpus.journal()).length;
        decide(Verdict.REJECTED, 1, 1);
        byte[] whole = Files.readAllBytes(corpus.journal());
        Path cut = folder.resolve("cut.jsonl");

        for (int length = 0; length <= whole.length; length += 7) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            // a line counts without its line feed
            int expected = (length >= firstLine - 1 ? 1 : 0) + (length >= whole.length - 1 ? 1 : 0);
            assertThat(new EventJournal(cut).read().entries()).hasSize(expected);
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndCaughtUpLater() throws IOException {
        decide(Verdict.ADDED, 0, 0);
        Path aside = folder.resolve("aside");
        Files.move(corpus.journal(), aside);
        Files.createDirectory(corpus.journal());

        assertThatThrownBy(() -> decide(Verdict.REJECTED, 1, 1))
                .isInstanceOf(CorpusException.JournalFailed.class);
        assertThat(corpus.decisions().inForce(base, witness)).hasSize(2);

        Files.delete(corpus.journal());
        Files.move(aside, corpus.journal());
        decide(Verdict.REJECTED, 0, 1);
        assertThat(new EventJournal(corpus.journal()).read().entries()).hasSize(3);
    }

    @Test
    void decisionsAboutUnknownDocumentsAreRefused() {
        LinkDecision stray = decision(Verdict.ADDED, 0, 0).between(new DocumentId(77), witness);

        assertThatThrownBy(() -> corpus.decisions().decide(stray))
                .isInstanceOf(CorpusException.Failed.class);
        assertThat(corpus.decisions().events(witness)).isEmpty();
    }

    @Test
    void aChangedDecisionIsFound() {
        decide(Verdict.ADDED, 0, 0);
        corpus.close();
        try (Database database = fixture.database()) {
            database.write(
                    session -> {
                        session.script(
                                "DROP TRIGGER decision_is_fixed; UPDATE decision_event SET decision"
                                        + " = replace(decision, 'added', 'locked')");
                        assertThat(Verification.of(session).faults())
                                .extracting(CorpusFault::kind)
                                .containsExactly(CorpusFault.Kind.DECISION);
                        return null;
                    });
        }
    }

    private LinkDecision decide(Verdict verdict, int baseUnit, int witnessUnit) {
        LinkDecision decision = decision(verdict, baseUnit, witnessUnit);
        DecisionRepository decisions = corpus.decisions();
        decisions.decide(decision);
        return decision;
    }

    private LinkDecision decision(Verdict verdict, int baseUnit, int witnessUnit) {
        return new LinkDecision(
                UUID.randomUUID(),
                base,
                witness,
                verdict,
                Relation.REVISED,
                List.of(UnitAnchor.of(units(base), baseUnit)),
                List.of(UnitAnchor.of(units(witness), witnessUnit)),
                CorpusFixture.NOON,
                "王编辑",
                "“引号”\n与换行\u2028");
    }

    private List<AlignableUnit> units(DocumentId id) {
        return corpus.documents().load(id).orElseThrow().alignableUnits();
    }
}
