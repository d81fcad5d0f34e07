package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikan.ui.notes.NotesDesk.on;
import static org.duikan.ui.notes.NotesDesk.saying;

import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Writing;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Taking back what was done to notes, and doing it again.
class NoteUndoTest {
    private final NotesDesk desk = new NotesDesk();
    private final NotesModel model = desk.model;

    private void undo() {
        model.undo();
        desk.runner.runAll();
    }

    private void redo() {
        model.redo();
        desk.runner.runAll();
    }

    @Test
    void aNewNoteGoesToTheBinAndComesBack() {
        UUID note = desk.note("一网通办", "快");
        undo();
        assertThat(model.notes()).isEmpty();
        assertThat(model.current()).isNull();
        assertThat(desk.latest(note).binned()).isTrue();
        redo();
        assertThat(desk.listed(note)).contains("快");
        assertThat(desk.latest(note).binned()).isFalse();
    }

    @Test
    void aNewNoteTakenBackBeforeItsWordsAreFoundStaysAway() {
        UUID note = model.add(on("一网通办"), saying("快"));
        desk.runner.runOne(); // saved, not placed
        model.undo();
        desk.runner.runOne(); // placed
        desk.runner.runAll();
        assertThat(desk.listed(note)).isEmpty();
        assertThat(model.current()).isNull();
    }

    @Test
    void lettersTypedIntoANoteAreOneStep() {
        UUID note = desk.note("一网通办", "快");
        desk.type(note, "快办");
        desk.delay.pass();
        desk.runner.runAll();
        desk.type(note, "快办好");
        undo();
        assertThat(desk.kept(note)).isEqualTo("快");
        redo();
        assertThat(desk.kept(note)).isEqualTo("快办好");
    }

    @Test
    void goingAwayAndBackBeginsAnotherStep() {
        UUID note = desk.note("一网通办", "快");
        UUID other = desk.note("数据安全", "");
        model.go(note);
        desk.type(note, "快办");
        model.go(other);
        model.go(note);
        desk.type(note, "快办好");
        undo();
        assertThat(desk.kept(note)).isEqualTo("快办");
        undo();
        assertThat(desk.kept(note)).isEqualTo("快");
    }

    @Test
    void aColourIsTakenBack() {
        UUID note = desk.note("一网通办", "快");
        model.write(note, new Writing(NoteKind.QUESTION, NoteColour.RED, List.of("标"), "快"));
        undo();
        assertThat(desk.latest(note).writing()).isEqualTo(saying("快"));
        redo();
        assertThat(desk.latest(note).writing().colour()).isEqualTo(NoteColour.RED);
    }

    @Test
    void theBinIsTakenBackAtOneStroke() {
        UUID one = desk.note("一网通办", "一");
        UUID other = desk.note("数据安全", "二");
        model.bin(List.of(one, other));
        desk.runner.runAll();
        assertThat(model.notes()).isEmpty();
        undo();
        assertThat(model.notes()).hasSize(2);
        redo();
        assertThat(model.notes()).isEmpty();
    }

    @Test
    void carriedCopiesAreTakenBackAndCanBeCarriedAnew() {
        UUID one = desk.note("一网通办", "一");
        UUID other = desk.note("数据安全", "二");
        model.carry(List.of(one, other), NotesDesk.WITNESS);
        desk.runner.runAll();
        assertThat(model.notes()).hasSize(4);
        undo();
        assertThat(model.notes()).hasSize(2);
        model.carry(List.of(one), NotesDesk.WITNESS);
        desk.runner.runAll();
        assertThat(model.notes()).hasSize(3);
    }

    @Test
    void aNewActForgetsWhatWasTakenBack() {
        UUID note = desk.note("一网通办", "快");
        desk.type(note, "快办");
        undo();
        desk.type(note, "慢");
        redo();
        assertThat(desk.kept(note)).isEqualTo("慢");
    }

    @Test
    void thereIsAnEndToIt() {
        undo();
        redo();
        assertThat(desk.notices).hasSize(2);
        assertThat(desk.kept.all()).isEmpty();
    }

    @Test
    void everyStepBackIsAVersionOfItsOwn() {
        UUID note = desk.note("一网通办", "快");
        desk.type(note, "快办");
        undo();
        assertThat(desk.kept.versions(note)).extracting(Note::binned).containsOnly(false);
        assertThat(desk.kept.versions(note))
                .extracting(one -> one.writing().text())
                .containsExactly("快", "快办", "快");
    }
}
