package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.collation.IgnoreRules;
import org.duikan.collation.IgnoreRules.SamePair;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Judgements in a real corpus.
class JudgementsTest extends PairInCorpus {
    private static final int MANY = 10_000;

    @Test
    void judgementsSurviveARestart() {
        List<Judgement> first = judge(25);
        List<Judgement> second = judge(1);

        reopen();

        List<Judgement> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(corpus.judgements().inForce(base, witness)).isEqualTo(all);
        assertThat(corpus.judgements().inForce(witness, base))
                .isEqualTo(all.stream().map(Judgement::mirrored).toList());
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void whatWasJudgedAtOneStrokeIsTakenBackAtOneStroke() {
        List<Judgement> first = judge(2);
        List<Judgement> second = judge(5);

        assertThat(corpus.judgements().undo(base, witness)).isEqualTo(second);
        reopen();
        assertThat(corpus.judgements().undo(witness, base))
                .isEqualTo(first.stream().map(Judgement::mirrored).toList());
        assertThat(corpus.judgements().undo(base, witness)).isEmpty();
        assertThat(corpus.judgements().inForce(base, witness)).isEmpty();
        reopen();
        assertThat(corpus.judgements().redo(base, witness)).isEqualTo(first);
        assertThat(corpus.judgements().inForce(base, witness)).isEqualTo(first);

        List<JudgementEvent> events = corpus.judgements().events(witness);
        assertThat(events)
                .extracting(JudgementEvent::act)
                .containsExactly(Act.JUDGED, Act.JUDGED, Act.UNDONE, Act.UNDONE, Act.REDONE);
        assertThat(events)
                .extracting(JudgementEvent::judgements)
                .containsExactly(first, second, second, first, first);
    }

    @Test
    void aNewJudgementEndsRedoing() {
        judge(2);
        corpus.judgements().undo(base, witness);
        List<Judgement> fresh = judge(1);

        assertThat(corpus.judgements().redo(base, witness)).isEmpty();
        assertThat(corpus.judgements().inForce(base, witness)).isEqualTo(fresh);
    }

    @Test
    void undoConcernsTheTwoDocumentsOnly() {
        List<Judgement> here = judge(2);
        DocumentId third = CorpusFixture.add(corpus, "三.txt", "(一)探索登记。\n").id();
        List<Judgement> there = JudgementFixture.some(corpus, base, third, 3);
        corpus.judgements().judge(there);

        assertThat(corpus.judgements().undo(base, witness)).isEqualTo(here);
        assertThat(corpus.judgements().undo(base, witness)).isEmpty();
        assertThat(corpus.judgements().inForce(base, third)).isEqualTo(there);
        assertThat(corpus.judgements().events(base)).hasSize(3);
        assertThat(corpus.judgements().events(third)).hasSize(1);
    }

    @Test
    void tenThousandAtOneStrokeAreOneEntryAndTheirUndoingIsAFewBytes() {
        List<Judgement> all = judge(MANY);

        assertThat(corpus.judgements().undo(base, witness)).hasSize(MANY);
        assertThat(corpus.judgements().redo(base, witness)).hasSize(MANY);
        reopen(); // the last line of the journal is found again, whatever its length
        assertThat(corpus.judgements().inForce(base, witness)).isEqualTo(all);
        corpus.close();
        try (Database database = fixture.database()) {
            database.read(
                    session -> {
                        assertThat(
                                        session.number(
                                                "SELECT max(length(judgements)) FROM"
                                                        + " judgement_event WHERE act <> 'judged'"))
                                .isLessThan(100);
                        // five units, however often they are named
                        assertThat(session.number("SELECT count(*) FROM unit_anchor")).isEqualTo(5);
                        return null;
                    });
        }
    }

    @Test
    void refusesWhatIsNoStroke() {
        List<Judgement> mixed = new ArrayList<>(JudgementFixture.some(corpus, base, witness, 1));
        mixed.add(mixed.getFirst().mirrored());
        List<Judgement> stray =
                JudgementFixture.some(corpus, base, witness, 1).stream()
                        .map(one -> one.between(new DocumentId(77), witness))
                        .toList();

        assertThatThrownBy(() -> corpus.judgements().judge(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corpus.judgements().judge(mixed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corpus.judgements().judge(stray))
                .isInstanceOf(CorpusException.Failed.class);
        assertThat(corpus.judgements().events(witness)).isEmpty();
    }

    @Test
    void everyChangeToWhatIsWrittenIsFound() {
        judge(4);
        corpus.close();

        assertThat(
                        faultsAfter(
                                "UPDATE judgement_event SET judgements = replace(judgements, '王',"
                                        + " '黄')"))
                .isEqualTo(1);
        assertThat(faultsAfter("UPDATE judgement_event SET base = 2, witness = 1")).isEqualTo(1);
        assertThat(faultsAfter("UPDATE judgement_event SET judgements = 'x'")).isEqualTo(1);
        assertThat(faultsAfter("UPDATE unit_anchor SET anchor = replace(anchor, '数', '教')"))
                .isPositive();
        assertThat(faultsAfter("DELETE FROM unit_anchor")).isPositive();
        assertThat(faultsAfter("SELECT 1")).isZero();
    }

    /// All of the kind in question; the change itself is undone.
    private long faultsAfter(String change) {
        try (Database database = fixture.database()) {
            return database.read(
                    session -> {
                        session.script(
                                "BEGIN; DROP TRIGGER judgement_is_fixed; DROP TRIGGER"
                                        + " unit_anchor_is_fixed; DROP TRIGGER unit_anchor_is_kept;"
                                        + change);
                        List<CorpusFault> faults = Verification.of(session).faults();
                        session.script("ROLLBACK");
                        assertThat(faults)
                                .allMatch(one -> one.kind() == CorpusFault.Kind.JUDGEMENT);
                        return (long) faults.size();
                    });
        }
    }

    @Test
    void nothingCanBeChangedOrDeleted() {
        judge(1);
        corpus.close();
        try (Database database = fixture.database()) {
            for (String change :
                    List.of(
                            "DELETE FROM judgement_event",
                            "UPDATE judgement_event SET at = ''",
                            "DELETE FROM unit_anchor",
                            "UPDATE unit_anchor SET anchor = ''")) {
                assertThatThrownBy(() -> database.write(session -> session.update(change)))
                        .isInstanceOf(CorpusException.Failed.class);
            }
        }
    }

    @Test
    void backupsCarryJudgementsAndRules() throws IOException {
        List<Judgement> all = judge(7);
        IgnoreRules rules = IgnoreRules.typographic();
        corpus.ignoreChoices().choose(base, witness, rules);
        Path elsewhere = folder.resolve("elsewhere");
        CorpusFixture other = new CorpusFixture(elsewhere);
        corpus.backup(other.file());

        try (Corpus copy = other.openInNewFolder()) {
            assertThat(copy.judgements().inForce(base, witness)).isEqualTo(all);
            assertThat(copy.ignoreChoices().rules(base, witness)).contains(rules);
            assertThat(copy.verify().faults()).isEmpty();
        }
    }

    @Test
    void remembersWhatNeedNotBeJudgedInEitherRole() {
        IgnoreRules rules =
                new IgnoreRules(
                        Set.of(VariantClass.WIDTH, VariantClass.PUNCTUATION),
                        List.of(new SamePair("臺", "台"), new SamePair("了", "")));
        assertThat(corpus.ignoreChoices().rules(base, witness)).isEmpty();

        corpus.ignoreChoices().choose(base, witness, rules);
        reopen();
        assertThat(corpus.ignoreChoices().rules(witness, base)).contains(rules);
        assertThat(corpus.ignoreChoices().rules(base, new DocumentId(3))).isEmpty();

        IgnoreRules none = new IgnoreRules(Set.of(), List.of());
        corpus.ignoreChoices().choose(witness, base, none);
        assertThat(corpus.ignoreChoices().rules(base, witness)).contains(none);
    }

    private List<Judgement> judge(int count) {
        List<Judgement> judgements = JudgementFixture.some(corpus, base, witness, count);
        corpus.judgements().judge(judgements);
        return judgements;
    }
}
