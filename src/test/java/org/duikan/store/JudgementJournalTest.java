package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.collation.Judgement;
import org.duikan.document.DocumentId;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The second copy of judgements.
class JudgementJournalTest extends PairInCorpus {

    @Test
    void aLostCorpusGetsItsJudgementsBack() throws IOException {
        List<Judgement> first = judge(12);
        judge(3);
        corpus.judgements().undo(base, witness);
        Path journal = loseTheCorpus();
        CorpusFixture.add(corpus, "三.txt", "先来的文件。");

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(0, 3, 0));
        DocumentId newWitness = CorpusFixture.add(corpus, "二.txt", OTHER).id();
        DocumentId newBase = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
        assertThat(newBase).isNotEqualTo(base);

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(3, 0, 0));
        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(0, 0, 0));
        assertThat(corpus.judgements().inForce(newBase, newWitness))
                .isEqualTo(first.stream().map(one -> one.between(newBase, newWitness)).toList());
        assertThat(corpus.judgements().redo(newBase, newWitness)).hasSize(3);
        assertThat(lines()).hasSize(4);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void whatWasTakenBackStaysSoThoughTheTextWasCorrectedInBetween() throws IOException {
        judge(2);
        String corrected = CorpusFixture.THREE_CLAUSES.replace("探索", "试行");
        corpus.archive().revise(base, CorpusFixture.file("改.txt", corrected), JobContext.none());
        corpus.judgements().undo(base, witness);
        Path journal = loseTheCorpus();
        DocumentId oldBase = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
        DocumentId oldWitness = CorpusFixture.add(corpus, "二.txt", OTHER).id();

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(2, 0, 0));
        assertThat(corpus.judgements().inForce(oldBase, oldWitness)).isEmpty();
    }

    @Test
    void anOlderBackupGetsLaterJudgementsBack() throws IOException {
        judge(2);
        Path backup = folder.resolve("backup.db");
        corpus.backup(backup);
        judge(4);
        List<Judgement> all = corpus.judgements().inForce(base, witness);
        corpus.close();
        Files.delete(fixture.file());
        Files.move(backup, fixture.file());

        corpus = fixture.open();
        assertThat(corpus.judgements().inForce(base, witness)).hasSize(2);
        assertThat(corpus.recover(corpus.judgementJournal())).isEqualTo(new Recovery(1, 0, 0));
        assertThat(corpus.judgements().inForce(base, witness)).isEqualTo(all);
    }

    @Test
    void aChangedLineIsDamagedAndWhatTakesItBackIsHomeless() throws IOException {
        judge(2);
        corpus.judgements().undo(base, witness);
        judge(1);
        Path journal = loseTheCorpus();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        // the anchor of a unit is named by its digest only, and still covered
        lines.set(0, lines.getFirst().replaceFirst("数字政府", "数学政府"));
        Files.write(journal, lines);
        CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES);
        CorpusFixture.add(corpus, "二.txt", OTHER);

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(1, 1, 1));
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void theJournalGetsAtOpeningWhatACrashKeptFromIt() throws IOException {
        judge(2);
        judge(1);
        corpus.judgements().undo(base, witness);
        List<String> whole = lines();
        corpus.close();
        Path journal = corpus.judgementJournal();

        for (int kept = 0; kept < whole.size(); kept++) {
            Files.write(journal, whole.subList(0, kept));
            corpus = fixture.open();
            corpus.close();
            assertThat(lines()).isEqualTo(whole);
        }
        String text = String.join("\n", whole);
        for (int cut = 0; cut < text.length(); cut += 97) {
            Files.writeString(journal, text.substring(0, cut));
            corpus = fixture.open();
            corpus.close();
            assertThat(new EventJournal(journal).read().ids()).hasSize(3);
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndCaughtUpLater() throws IOException {
        judge(1);
        Path journal = corpus.judgementJournal();
        Path aside = folder.resolve("aside");
        Files.move(journal, aside);
        Files.createDirectory(journal);

        assertThatThrownBy(() -> judge(1)).isInstanceOf(CorpusException.JournalFailed.class);
        assertThat(corpus.judgements().inForce(base, witness)).hasSize(2);

        Files.delete(journal);
        Files.move(aside, journal);
        judge(1);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void manyThreadsLeaveTheJournalInTheOrderOfTheCorpus() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            () -> {
                                for (int j = 0; j < 10; j++) {
                                    judge(1);
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        List<String> inCorpus =
                corpus.judgements().events(base).stream().map(one -> one.id().toString()).toList();
        assertThat(new EventJournal(corpus.judgementJournal()).read().entries())
                .extracting(entry -> entry.event().id())
                .hasSize(40)
                .isEqualTo(inCorpus);
    }

    @Test
    void aMissingJournalIsTold() {
        assertThatThrownBy(() -> corpus.recover(folder.resolve("nowhere.jsonl")))
                .isInstanceOf(CorpusException.JournalUnreadable.class);
    }

    /// @return the journal of the corpus that is gone; a new one is open
    private Path loseTheCorpus() throws IOException {
        Path journal = corpus.judgementJournal();
        corpus.close();
        Files.delete(fixture.file());
        corpus = fixture.open();
        return journal;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(corpus.judgementJournal());
    }

    private List<Judgement> judge(int count) {
        List<Judgement> judgements = JudgementFixture.some(corpus, base, witness, count);
        corpus.judgements().judge(judgements);
        return judgements;
    }
}
