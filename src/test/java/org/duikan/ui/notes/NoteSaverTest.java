package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.Note;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.notes.NoteSaver.State;
import org.duikan.ui.review.LaterRunner;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NoteSaverTest {
    private final KeptNotes kept = new KeptNotes();
    private final LaterRunner runner = new LaterRunner();
    private final HandDelay delay = new HandDelay();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Note> known = new ArrayList<>();
    private final NoteSaver saver = new NoteSaver(kept, runner, delay, notices::add, known::addAll);
    private final Note note = note();

    private static Note note() {
        return new Note(
                UUID.randomUUID(),
                NotesDesk.on("数字政府"),
                List.of(),
                NotesDesk.saying(""),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                Optional.empty());
    }

    private static Note saying(Note note, String text) {
        return note.with(NotesDesk.saying(text), Instant.EPOCH);
    }

    private List<String> texts(Note of) {
        return kept.versions(of.id()).stream().map(one -> one.writing().text()).toList();
    }

    @Test
    void whatIsTypedIsHandedOverAPauseAfterTheFirstLetter() {
        saver.soon(saying(note, "一"));
        saver.soon(saying(note, "一二"));
        saver.soon(saying(note, "一二三"));

        assertThat(delay.asked).as("not begun anew by typing on").containsExactly(500);
        assertThat(saver.stateProperty().get()).isEqualTo(State.ON_ITS_WAY);
        delay.pass();
        runner.runAll();
        assertThat(texts(note)).containsExactly("一二三");
        assertThat(saver.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void theNextPauseBeginsWithTheNextLetter() {
        saver.soon(saying(note, "一"));
        delay.pass();
        assertThat(delay.isWaiting()).isFalse();
        saver.soon(saying(note, "一二"));
        assertThat(delay.asked).containsExactly(500, 500);
        delay.pass();
        runner.runAll();
        assertThat(texts(note)).containsExactly("一", "一二");
    }

    @Test
    void whatIsTypedDuringASaveWaitsForTheNext() {
        saver.soon(saying(note, "一"));
        delay.pass();
        saver.soon(saying(note, "一二"));
        runner.runAll();

        assertThat(saver.waiting(note.id()).writing().text()).isEqualTo("一二");
        assertThat(saver.stateProperty().get()).isEqualTo(State.ON_ITS_WAY);
        delay.pass();
        runner.runAll();
        assertThat(texts(note)).containsExactly("一", "一二");
        assertThat(saver.waiting(note.id())).isNull();
        assertThat(saver.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void whatCouldNotBeSavedGoesWithTheNextStroke() {
        kept.broken = new IllegalStateException("disk full");
        saver.soon(saying(note, "一"));
        delay.pass();
        runner.runAll();
        assertThat(saver.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(notices).hasSize(1);
        assertThat(saver.waiting(note.id()).writing().text()).isEqualTo("一");

        Note other = note();
        saver.now(List.of(other));
        runner.runAll();
        assertThat(texts(note)).containsExactly("一");
        assertThat(texts(other)).containsExactly("");
        assertThat(saver.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void whatIsTypedAfterAFailureIsTheNextStroke() {
        kept.broken = new IllegalStateException("disk full");
        saver.soon(saying(note, "一"));
        delay.pass();
        runner.runAll();
        saver.soon(saying(note, "一二"));
        delay.pass();
        runner.runAll();
        assertThat(texts(note)).containsExactly("一二");
    }

    @Test
    void aVersionThatFailedNeverComesAfterANewerOne() {
        kept.broken = new IllegalStateException("disk full");
        saver.now(List.of(saying(note, "一")));
        saver.now(List.of(saying(note, "一二")));
        runner.runAll();
        saver.now();
        runner.runAll();
        assertThat(texts(note)).containsExactly("一二");
        assertThat(saver.waiting(note.id())).isNull();
    }

    @Test
    void aMeantEmptyTextThatFailedDoesNotStandInTheWay() {
        saver.now(List.of(saying(note, "一")));
        runner.runAll();
        kept.broken = new IllegalStateException("disk full");
        saver.mean(note.id());
        saver.now(List.of(saying(note, "")));
        runner.runAll();
        assertThat(saver.stateProperty().get()).isEqualTo(State.FAILED);

        Note other = saying(note(), "另一");
        saver.now(List.of(other));
        runner.runAll();
        assertThat(texts(note)).containsExactly("一", "");
        assertThat(texts(other)).containsExactly("另一");
        assertThat(saver.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void nothingWaitsNothingIsWritten() {
        saver.now();
        runner.runAll();
        assertThat(known).isEmpty();
        assertThat(saver.stateProperty().get()).isEqualTo(State.SAVED);
    }
}
