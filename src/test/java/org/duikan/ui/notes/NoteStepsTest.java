package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.Note;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NoteStepsTest {
    private final NoteSteps steps = new NoteSteps();
    private final Note one = note();
    private final Note other = note();

    private static Note note() {
        return new Note(
                UUID.randomUUID(),
                NotesDesk.on("一网通办"),
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

    @Test
    void aNoteThatWasMadeGoesToTheBin() {
        steps.add(List.of(Optional.empty()), List.of(one));
        assertThat(steps.undo()).containsExactly(one.binned(true, Instant.EPOCH));
        assertThat(steps.redo()).containsExactly(one);
        assertThat(steps.redo()).isEmpty();
    }

    @Test
    void lettersOfOneNoteAreOneStep() {
        steps.typed(one, saying(one, "一"));
        steps.typed(saying(one, "一"), saying(one, "一二"));
        assertThat(steps.undo()).containsExactly(one);
        assertThat(steps.undo()).isEmpty();
        assertThat(steps.redo()).containsExactly(saying(one, "一二"));
    }

    @Test
    void lettersOfTwoNotesAreTwo() {
        steps.typed(one, saying(one, "一"));
        steps.typed(other, saying(other, "二"));
        steps.typed(saying(one, "一"), saying(one, "一三"));
        assertThat(steps.undo()).containsExactly(saying(one, "一"));
        assertThat(steps.undo()).containsExactly(other);
        assertThat(steps.undo()).containsExactly(one);
    }

    @Test
    void lettersAfterAPauseOrATurnAreAnotherStep() {
        steps.typed(one, saying(one, "一"));
        steps.pause();
        steps.typed(saying(one, "一"), saying(one, "一二"));
        assertThat(steps.undo()).containsExactly(saying(one, "一"));
        steps.typed(saying(one, "一"), saying(one, "一三"));
        assertThat(steps.redo()).as("forgotten").isEmpty();
        assertThat(steps.undo()).containsExactly(saying(one, "一"));
        assertThat(steps.undo()).containsExactly(one);
    }

    @Test
    void aStrokeIsOneStep() {
        List<Note> after = List.of(saying(one, "一"), saying(other, "二"));
        steps.add(List.of(Optional.of(one), Optional.of(other)), after);
        assertThat(steps.undo()).containsExactly(one, other);
        assertThat(steps.redo()).isEqualTo(after);
    }
}
