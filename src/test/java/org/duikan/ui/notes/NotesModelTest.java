package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikan.ui.notes.NotesDesk.BASE;
import static org.duikan.ui.notes.NotesDesk.WITNESS;
import static org.duikan.ui.notes.NotesDesk.on;
import static org.duikan.ui.notes.NotesDesk.saying;
import static org.duikan.ui.notes.NotesDesk.span;

import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.ui.notes.NoteSaver.State;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Writing notes, saving them and finding them in the list.
class NotesModelTest {
    private final NotesDesk desk = new NotesDesk();
    private final NotesModel model = desk.model;

    private void runAll() {
        desk.runner.runAll();
    }

    @Test
    void aNewNoteIsSavedAtOnceAndPlaced() {
        UUID note = desk.note("一网通办", "");
        assertThat(desk.kept.versions(note)).hasSize(1);
        PlacedNote placed = model.find(note).orElseThrow();
        assertThat(placed.state()).isEqualTo(PlacedNote.State.EXACT);
        assertThat(placed.spans(BASE)).containsExactly(span("一网通办"));
        assertThat(model.current()).isEqualTo(note);
    }

    @Test
    void oneCanTypeBeforeTheNewNoteIsSaved() {
        UUID note = model.add(on("一网通办"), saying(""));
        desk.type(note, "快");
        runAll();
        desk.delay.pass();
        runAll();
        assertThat(desk.kept(note)).isEqualTo("快");
        assertThat(desk.listed(note)).contains("快");
    }

    @Test
    void whatIsTypedBeforeTheWordsAreFoundStays() {
        UUID note = model.add(on("一网通办"), saying(""));
        desk.runner.runOne(); // saved, not placed
        desk.type(note, "快");
        model.flush();
        runAll();
        model.reply(note, "好");
        model.flush();
        runAll();
        assertThat(desk.kept(note)).isEqualTo("快");
        assertThat(desk.listed(note)).contains("快");
    }

    @Test
    void whatIsTypedDuringASaveIsNotLostAndStaysInItsNote() {
        UUID one = desk.note("一网通办", "");
        UUID other = desk.note("数据安全", "另一条");
        model.go(one);
        desk.type(one, "第一");
        model.flush();
        desk.type(one, "第一条");
        model.go(other);
        desk.type(other, "另一条，改");
        runAll();
        desk.delay.pass();
        runAll();
        assertThat(desk.kept(one)).isEqualTo("第一条");
        assertThat(desk.kept(other)).isEqualTo("另一条，改");
        assertThat(desk.listed(one)).contains("第一条");
        assertThat(desk.listed(other)).contains("另一条，改");
    }

    @Test
    void goingToAnotherNoteSaves() {
        UUID one = desk.note("一网通办", "");
        UUID other = desk.note("数据安全", "");
        model.go(one);
        desk.type(one, "快");
        model.go(other);
        runAll();
        assertThat(desk.kept(one)).isEqualTo("快");
        assertThat(desk.kept(other)).isEmpty();
    }

    @Test
    void aFailedSaveKeepsTheTextForTheNextStroke() {
        UUID note = desk.note("一网通办", "");
        desk.kept.broken = new IllegalStateException("disk full");
        desk.type(note, "快");
        desk.delay.pass();
        runAll();
        assertThat(model.savingProperty().get()).isEqualTo(State.FAILED);
        assertThat(model.latest(note).orElseThrow().writing().text()).isEqualTo("快");
        desk.type(note, "快办");
        desk.delay.pass();
        runAll();
        assertThat(model.savingProperty().get()).isEqualTo(State.SAVED);
        assertThat(desk.kept(note)).isEqualTo("快办");
    }

    @Test
    void theListTellsOfANoteInTheBinThatIsBroughtBack() {
        UUID note = desk.note("一网通办", "快");
        model.bin(List.of(note));
        runAll();
        assertThat(model.notes()).isEmpty();
        assertThat(model.current()).isNull();
        model.restore(desk.latest(note));
        runAll();
        assertThat(desk.listed(note)).contains("快");
    }

    @Test
    void aConfirmedProposalOverrulesWhatWasFound() {
        UUID note = desk.note("一网通办", "快");
        model.confirm(note, BASE, List.of(span("数据安全")));
        runAll();
        assertThat(model.find(note).orElseThrow().spans(BASE)).containsExactly(span("数据安全"));
        assertThat(desk.latest(note).target()).isEqualTo(on("一网通办"));

        model.confirm(note, BASE, List.of(span("资产登记")));
        desk.runner.runOne(); // anchors made
        desk.runner.runOne(); // saved, not placed
        desk.type(note, "快办");
        model.flush();
        runAll();
        assertThat(model.find(note).orElseThrow().spans(BASE)).containsExactly(span("资产登记"));
        assertThat(desk.listed(note)).contains("快办");
    }

    @Test
    void aNoteIsCarriedOnce() {
        UUID note = desk.note("一网通办", "快");
        model.carry(List.of(note), WITNESS);
        model.carry(List.of(note), WITNESS);
        runAll();
        model.carry(List.of(note), WITNESS);
        runAll();
        assertThat(desk.kept.all()).hasSize(2);
        Note copy = desk.kept.all().getLast();
        assertThat(copy.carriedFrom()).contains(note);
        PlacedNote placed = model.find(copy.id()).orElseThrow();
        assertThat(placed.state()).isEqualTo(PlacedNote.State.CHANGED);
        assertThat(placed.spans(WITNESS)).hasSize(1);
        assertThat(desk.notices).hasSize(3);
    }
}
