package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.job.JobContext;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The second copy of notes and of the texts that came with them.
class NoteJournalTest extends PairInCorpus {
    private static final String FOREIGN = "(一)探索登记。\n(二)培育市场。\n";

    @Test
    void aLostCorpusGetsItsNotesBackUnderOtherNames() throws IOException {
        DocumentId third = CorpusFixture.add(corpus, "三.txt", "(一)探索登记。\n").id();
        corpus.noteTexts().keep("外来", FOREIGN);
        Place inThird = new Place(third, List.of(NoteFixture.anchor(Digest.of(FOREIGN), 1)));
        Place inBase = new Place(base, List.of(NoteFixture.anchor(Digest.of(FOREIGN), 2)));
        Note passage = save(NoteFixture.passage(base));
        Note link = save(NoteFixture.note(Target.Kind.LINK, witness, base));
        Note confirmed = save(NoteFixture.confirmed(passage, inThird, inBase));
        Note inThirdOnly = save(NoteFixture.passage(third));
        Path journal = loseTheCorpus();
        CorpusFixture.add(corpus, "四.txt", "先来的文件。");
        DocumentId newBase = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
        assertThat(newBase).isNotEqualTo(base);

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(3, 2, 0));
        // confirmed in a document that is not here: the words it was confirmed at are not lost
        assertThat(corpus.notes().in(newBase))
                .containsExactly(
                        NoteFixture.between(
                                confirmed,
                                newBase,
                                newBase,
                                new Place(StoredEvent.NOWHERE, inThird.anchors()),
                                new Place(newBase, inBase.anchors())));
        assertThat(corpus.notes().versions(passage.id())).hasSize(2);
        assertThat(corpus.noteTexts().find(Digest.of(FOREIGN))).isPresent();

        DocumentId newWitness = CorpusFixture.add(corpus, "二.txt", OTHER).id();
        DocumentId newThird = CorpusFixture.add(corpus, "三.txt", "(一)探索登记。\n").id();
        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(2, 0, 0));
        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(0, 0, 0));
        assertThat(corpus.notes().in(newWitness))
                .containsExactly(NoteFixture.between(link, newWitness, newBase));
        assertThat(corpus.notes().in(newThird))
                .containsExactly(NoteFixture.between(inThirdOnly, newThird, newThird));
        assertThat(new EventJournal(corpus.noteJournal()).read().lines()).hasSize(5);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void aPlaceConfirmedInAThirdDocumentFollowsItsName() throws IOException {
        DocumentId third = CorpusFixture.add(corpus, "三.txt", FOREIGN).id();
        Place place = new Place(third, List.of(NoteFixture.anchor(Digest.of(FOREIGN), 1)));
        Note note = save(NoteFixture.confirmed(NoteFixture.passage(base), place));
        Path journal = loseTheCorpus();
        DocumentId newThird = CorpusFixture.add(corpus, "三.txt", FOREIGN).id();
        DocumentId newBase = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(1, 0, 0));
        assertThat(corpus.notes().all())
                .containsExactly(
                        NoteFixture.between(
                                note, newBase, newBase, new Place(newThird, place.anchors())));
    }

    @Test
    void aVersionMadeOnACorrectedTextComesBackBesideTheOneBeforeIt() throws IOException {
        Note note = save(NoteFixture.passage(base));
        String corrected = CorpusFixture.THREE_CLAUSES.replace("探索", "试行");
        corpus.archive().revise(base, CorpusFixture.file("改.txt", corrected), JobContext.none());
        Note later = save(NoteFixture.saying(note, "改后"));
        Path journal = loseTheCorpus();
        DocumentId old = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(2, 0, 0));
        assertThat(corpus.notes().in(old)).containsExactly(NoteFixture.between(later, old, old));
    }

    @Test
    void anOlderBackupGetsLaterVersionsBackAndWhatWasWrittenSinceStaysInFront() throws IOException {
        Note note = save(NoteFixture.passage(base));
        Path backup = folder.resolve("backup.db");
        corpus.backup(backup);
        Note lost = save(NoteFixture.saying(note, "丢了"));
        Note other = save(NoteFixture.passage(base));
        corpus.close();
        Files.delete(fixture.file());
        Files.move(backup, fixture.file());

        corpus = fixture.open();
        Note since = save(NoteFixture.saying(NoteFixture.saying(note, "又写"), "又写"));
        assertThat(corpus.recover(corpus.noteJournal())).isEqualTo(new Recovery(2, 0, 0));

        assertThat(corpus.notes().versions(note.id())).containsExactly(note, since, lost, since);
        assertThat(corpus.notes().in(base)).containsExactlyInAnyOrder(since, other);
        assertThat(corpus.recover(corpus.noteJournal())).isEqualTo(new Recovery(0, 0, 0));
    }

    @Test
    void aChangedLineIsDamagedAndTheOthersComeBack() throws IOException {
        save(NoteFixture.passage(base));
        corpus.noteTexts().keep("外来", FOREIGN);
        save(NoteFixture.passage(base));
        Path journal = loseTheCorpus();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(0, lines.get(0).replaceFirst("数字政府", "数学政府"));
        lines.set(1, lines.get(1).replaceFirst("培育", "培肓"));
        Files.write(journal, lines);
        CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES);

        assertThat(corpus.recover(journal)).isEqualTo(new Recovery(1, 0, 2));
        assertThat(corpus.noteTexts().find(Digest.of(FOREIGN))).isEmpty();
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void theJournalGetsAtOpeningWhatACrashKeptFromIt() throws IOException {
        corpus.noteTexts().keep("外来", FOREIGN);
        Note note = save(NoteFixture.passage(base));
        save(NoteFixture.saying(note, "改过"));
        corpus.noteTexts().keep("又一份", FOREIGN + FOREIGN);
        Path journal = corpus.noteJournal();
        corpus.close();
        List<String> whole = Files.readAllLines(journal);
        assertThat(whole).hasSize(4);

        for (int kept = 0; kept < whole.size(); kept++) {
            Files.write(journal, whole.subList(0, kept));
            reopen();
            assertThat(Files.readAllLines(journal)).isEqualTo(whole);
        }
        byte[] bytes = String.join("\n", whole).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < bytes.length; cut += 211) {
            Files.write(journal, Arrays.copyOf(bytes, cut));
            reopen();
            assertThat(new EventJournal(journal).read().ids()).hasSize(4);
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndTheSameSaveAgainCatchesUp() throws IOException {
        save(NoteFixture.passage(base));
        Path journal = corpus.noteJournal();
        Path aside = folder.resolve("aside");
        Files.move(journal, aside);
        Files.createDirectory(journal);
        Note note = NoteFixture.passage(base);

        assertThatThrownBy(() -> save(note)).isInstanceOf(CorpusException.JournalFailed.class);
        assertThat(corpus.notes().in(base)).contains(note);

        Files.delete(journal);
        Files.move(aside, journal);
        save(note);
        assertThat(Files.readAllLines(journal)).hasSize(2);
    }

    /// @return the journal of the corpus that is gone; a new one is open
    private Path loseTheCorpus() throws IOException {
        Path journal = corpus.noteJournal();
        corpus.close();
        Files.delete(fixture.file());
        corpus = fixture.open();
        return journal;
    }

    private Note save(Note note) {
        corpus.notes().save(List.of(note));
        return note;
    }
}
