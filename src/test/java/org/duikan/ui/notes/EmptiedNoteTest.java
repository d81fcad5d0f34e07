package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.Reply;
import org.duikan.ui.notes.NoteSaver.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/// A text goes only where the reader says so.
class EmptiedNoteTest {
    private final NotesDesk desk = new NotesDesk();
    private final NotesModel model = desk.model;
    private final UUID note = desk.note("一网通办", "快");

    @AfterEach
    void allIsSaved() {
        model.flush();
        desk.runner.runAll();
        assertThat(model.savingProperty().get()).isEqualTo(State.SAVED);
        assertThat(desk.notices).isEmpty();
    }

    private boolean isAsked() {
        return model.emptiedProperty().get() != null;
    }

    private void save() {
        model.flush();
        desk.runner.runAll();
    }

    @Test
    void anEmptiedTextIsAskedFor() {
        desk.type(note, "");
        save();
        assertThat(isAsked()).isTrue();
        assertThat(desk.kept(note)).isEqualTo("快");

        model.confirmEmptied();
        desk.runner.runAll();
        assertThat(isAsked()).isFalse();
        assertThat(desk.kept(note)).isEmpty();
        assertThat(desk.listed(note)).contains("");
    }

    @Test
    void itCanBeKept() {
        desk.type(note, "");
        model.keepText();
        model.confirmEmptied();
        save();
        assertThat(desk.kept(note)).isEqualTo("快");
        assertThat(model.latest(note).orElseThrow().writing().text()).isEqualTo("快");
    }

    @Test
    void typingOnIsAnAnswer() {
        desk.type(note, "");
        desk.type(note, "慢");
        assertThat(isAsked()).isFalse();
        save();
        assertThat(desk.kept(note)).isEqualTo("慢");
    }

    @Test
    void soIsTypingTheSameAgain() {
        desk.type(note, "");
        desk.type(note, "快");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void theQuestionIsNotAskedBesideAnotherNote() {
        UUID other = desk.note("数据安全", "另一条");
        model.go(note);
        desk.type(note, "");
        model.go(other);
        assertThat(isAsked()).isFalse();
        model.go(note);
        desk.type(note, "");
        desk.note("资产登记", "");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void aTextOnItsWayCountsAsSaved() {
        UUID young = desk.note("数据安全", "");
        desk.type(young, "新");
        model.flush();
        desk.type(young, "");
        assertThat(isAsked()).isTrue();
        desk.runner.runAll();
        assertThat(desk.kept(young)).isEqualTo("新");
    }

    @Test
    void aTextNeverSavedIsNotAskedFor() {
        UUID young = desk.note("数据安全", "");
        desk.type(young, "新");
        desk.type(young, "");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void whatWasTypedBeforeIsKeptAsAVersion() {
        desk.type(note, "快办");
        desk.type(note, "");
        model.confirmEmptied();
        desk.runner.runAll();
        assertThat(desk.kept.versions(note))
                .extracting(one -> one.writing().text())
                .containsExactly("快", "快办", "");
        model.undo();
        desk.runner.runAll();
        assertThat(desk.kept(note)).isEqualTo("快办");
    }

    @Test
    void anAnswerGivenMeanwhileStays() {
        desk.type(note, "");
        model.reply(note, "好");
        model.confirmEmptied();
        desk.runner.runAll();
        assertThat(desk.latest(note).reply()).map(Reply::text).contains("好");
    }

    @Test
    void aConfirmationThatFailsIsTriedAgain() {
        desk.type(note, "");
        desk.kept.broken = new IllegalStateException("disk full");
        model.confirmEmptied();
        desk.runner.runAll();
        assertThat(model.savingProperty().get()).isEqualTo(State.FAILED);
        desk.notices.clear();
        desk.note("数据安全", "另一条");
        assertThat(desk.kept(note)).isEmpty();
    }

    @Test
    void anEarlierEmptyVersionCanBeWrittenAgain() {
        UUID young = desk.note("数据安全", "");
        desk.type(young, "新");
        save();
        model.writeAgain(desk.kept.versions(young).getFirst());
        desk.runner.runAll();
        assertThat(desk.kept(young)).isEmpty();
    }

    @Test
    void undoTakesBackWhatIsOnItsWay() {
        UUID young = desk.note("数据安全", "");
        desk.type(young, "新");
        model.undo();
        desk.runner.runAll();
        assertThat(desk.kept(young)).isEmpty();
        assertThat(desk.listed(young)).contains("");
        model.redo();
        desk.runner.runAll();
        assertThat(desk.kept(young)).isEqualTo("新");
    }
}
