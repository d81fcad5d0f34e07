package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/// Notes in a real corpus.
class NotesTest extends PairInCorpus {

    @ParameterizedTest
    @EnumSource(Target.Kind.class)
    void notesOnEveryTargetSurviveARestart(Target.Kind kind) {
        Note note = save(NoteFixture.note(kind, base, witness));

        reopen();

        boolean ofPair = note.target().facing().isPresent();
        assertThat(corpus.notes().in(base)).containsExactly(note);
        assertThat(corpus.notes().in(witness)).isEqualTo(ofPair ? List.of(note) : List.of());
        assertThat(corpus.notes().all()).containsExactly(note);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void allThatAVersionSaysComesBack() {
        Note note = save(NoteFixture.passage(base));
        Place confirmed = new Place(witness, List.of(NoteFixture.anchor(Digest.of(OTHER), 5)));
        Note answered = save(NoteFixture.answered(NoteFixture.confirmed(note, confirmed), "答"));
        Note copy = save(NoteFixture.carried(answered, CorpusFixture.NOON.plusNanos(1)));

        reopen();

        assertThat(corpus.notes().in(base)).containsExactly(answered, copy);
        // a place the reader confirmed elsewhere does not put the note there
        assertThat(corpus.notes().in(witness)).isEmpty();
    }

    @Test
    void everyVersionIsKeptInOrderAndTheLatestCounts() {
        Note first = save(NoteFixture.passage(base));
        Note other = save(NoteFixture.note(Target.Kind.LINK, base, witness));
        Note second = save(NoteFixture.saying(first, "改过"));
        Note third = save(NoteFixture.saying(second, first.writing().text()));

        reopen();

        assertThat(corpus.notes().versions(first.id())).containsExactly(first, second, third);
        assertThat(corpus.notes().versions(UUID.randomUUID())).isEmpty();
        assertThat(corpus.notes().in(base)).containsExactlyInAnyOrder(other, third);
        assertThat(corpus.notes().in(witness)).containsExactly(other);
        assertThat(corpus.notes().all()).containsExactlyInAnyOrder(other, third);
    }

    @Test
    void theNoteFirstMadeComesFirst() {
        Note late = NoteFixture.carried(NoteFixture.passage(base), CorpusFixture.NOON.plusNanos(9));
        Note early = NoteFixture.passage(base);
        corpus.notes().save(List.of(late, early));
        Note changed = save(NoteFixture.saying(early, "改过"));

        assertThat(corpus.notes().in(base)).containsExactly(changed, late);
        assertThat(corpus.notes().all()).containsExactly(changed, late);
    }

    @Test
    void whatSaysTheSameIsPassedOver() throws IOException {
        Note note = save(NoteFixture.passage(base));
        save(note);
        save(NoteFixture.saying(note, note.writing().text())); // at another time
        corpus.notes().saveEmptied(note);

        assertThat(corpus.notes().versions(note.id())).containsExactly(note);
        assertThat(journalled()).isEqualTo(1);
    }

    @Test
    void anEmptyTextReplacesAFullOneOnPurposeOnly() {
        Note full = save(NoteFixture.passage(base));
        Note another = NoteFixture.passage(base);
        Note empty = NoteFixture.saying(full, "");

        assertThatThrownBy(() -> corpus.notes().save(List.of(another, empty)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(corpus.notes().all()).containsExactly(full); // all or none

        corpus.notes().saveEmptied(empty);
        Note tagged = save(NoteFixture.answered(empty, "空了也能答"));
        Note again = save(NoteFixture.saying(tagged, "又写"));
        assertThatThrownBy(() -> save(NoteFixture.saying(again, "")))
                .isInstanceOf(IllegalArgumentException.class);

        reopen();
        assertThat(corpus.notes().versions(full.id())).containsExactly(full, empty, tagged, again);
    }

    @Test
    void aNoteMayBeEmptyFromTheBeginning() {
        Note note = save(NoteFixture.saying(NoteFixture.passage(base), ""));

        assertThat(corpus.notes().in(base)).containsExactly(note);
    }

    @Test
    void twoVersionsAtOnceAreBothKeptAndGuarded() {
        Note first = NoteFixture.passage(base);
        Note second = NoteFixture.saying(first, "改过");
        corpus.notes().save(List.of(first, second));
        assertThat(corpus.notes().versions(first.id())).containsExactly(first, second);

        Note fresh = NoteFixture.passage(base);
        assertThatThrownBy(() -> corpus.notes().save(List.of(fresh, NoteFixture.saying(fresh, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(corpus.notes().versions(fresh.id())).isEmpty();
    }

    @Test
    void theBinHidesANoteFromItsDocumentAndGivesItBack() {
        Note note = save(NoteFixture.note(Target.Kind.VARIANT, base, witness));
        Note binned = save(NoteFixture.binned(note, true));

        reopen();
        assertThat(corpus.notes().in(base)).isEmpty();
        assertThat(corpus.notes().in(witness)).isEmpty();
        assertThat(corpus.notes().all()).containsExactly(binned);

        Note back = save(NoteFixture.binned(binned, false));
        assertThat(corpus.notes().in(witness)).containsExactly(back);
    }

    @Test
    void aDeletedDocumentKeepsItsNotes() {
        Note note = save(NoteFixture.note(Target.Kind.LINK, base, witness));

        corpus.documents().delete(base);
        reopen();
        assertThat(corpus.notes().all()).containsExactly(note);
        Note changed = save(NoteFixture.saying(note, "删后改"));
        corpus.documents().restore(base);

        assertThat(corpus.notes().in(base)).containsExactly(changed);
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void notesOnUnknownDocumentsAreRefused() {
        Note good = NoteFixture.passage(base);
        Note stray = NoteFixture.note(Target.Kind.LINK, base, new DocumentId(77));

        assertThatThrownBy(() -> corpus.notes().save(List.of(good, stray)))
                .isInstanceOf(CorpusException.Failed.class);
        assertThat(corpus.notes().all()).isEmpty();
    }

    @Test
    void everyChangeToWhatIsWrittenIsFound() {
        save(NoteFixture.passage(base));
        save(NoteFixture.note(Target.Kind.LINK, base, witness));
        corpus.noteTexts().keep("外来", "外来的文本。");
        corpus.close();

        assertThat(faultsAfter("UPDATE note_event SET note = replace(note, '王', '黄')"))
                .containsExactly(CorpusFault.Kind.NOTE, CorpusFault.Kind.NOTE);
        assertThat(faultsAfter("UPDATE note_event SET witness = 1 WHERE seq = 2"))
                .containsExactly(CorpusFault.Kind.NOTE);
        assertThat(faultsAfter("UPDATE note_event SET at = '' WHERE seq = 2"))
                .containsExactly(CorpusFault.Kind.NOTE);
        assertThat(faultsAfter("UPDATE foreign_text SET text = '外来的文木。'"))
                .containsExactly(CorpusFault.Kind.NOTE_TEXT);
        assertThat(faultsAfter("SELECT 1")).isEmpty();
    }

    private List<CorpusFault.Kind> faultsAfter(String change) {
        try (Database database = fixture.database()) {
            return database.read(
                    session -> {
                        session.script(
                                "BEGIN; DROP TRIGGER note_is_fixed;"
                                        + " DROP TRIGGER foreign_text_is_fixed; "
                                        + change);
                        List<CorpusFault> faults = Verification.of(session).faults();
                        session.script("ROLLBACK");
                        return faults.stream().map(CorpusFault::kind).toList();
                    });
        }
    }

    @Test
    void nothingCanBeChangedOrDeleted() {
        save(NoteFixture.passage(base));
        corpus.noteTexts().keep("外来", "外来的文本。");
        corpus.close();
        try (Database database = fixture.database()) {
            for (String change :
                    List.of(
                            "DELETE FROM note_event",
                            "UPDATE note_event SET at = ''",
                            "DELETE FROM foreign_text",
                            "UPDATE foreign_text SET name = ''")) {
                assertThatThrownBy(() -> database.write(session -> session.update(change)))
                        .isInstanceOf(CorpusException.Failed.class);
            }
        }
    }

    private Note save(Note note) {
        corpus.notes().save(List.of(note));
        return note;
    }

    private int journalled() throws IOException {
        return new EventJournal(corpus.noteJournal()).read().lines().size();
    }
}
