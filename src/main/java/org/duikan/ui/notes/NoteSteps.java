package org.duikan.ui.notes;

import org.duikan.note.Note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was done to notes since the window opened, to be undone and redone. Letters typed into one
/// note are one step until another note or another thing is touched.
final class NoteSteps {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private UUID typedInto;

    /// Notes before and after; a note that was made has no version before.
    record Step(List<Optional<Note>> before, List<Note> after) {
        Step {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// Something was done to notes at one stroke.
    void add(List<Optional<Note>> before, List<Note> after) {
        add(new Step(before, after));
    }

    void add(Step step) {
        done.push(step);
        undone.clear();
        typedInto = null;
    }

    /// A note was written in.
    void typed(Note before, Note after) {
        if (after.id().equals(typedInto)) {
            Step first = done.pop();
            done.push(new Step(first.before(), List.of(after)));
        } else {
            add(List.of(Optional.of(before)), List.of(after));
            typedInto = after.id();
        }
        undone.clear();
    }

    /// What is typed from now on is another step.
    void pause() {
        typedInto = null;
    }

    /// The versions to save to take the last step back: a note that was made goes to the bin. Empty
    /// where there is none.
    List<Note> undo() {
        pause();
        if (done.isEmpty()) {
            return List.of();
        }
        Step step = done.pop();
        undone.push(step);
        List<Note> versions = new ArrayList<>();
        for (int i = 0; i < step.after().size(); i++) {
            Note after = step.after().get(i);
            versions.add(step.before().get(i).orElseGet(() -> after.binned(true, after.changed())));
        }
        return versions;
    }

    /// The versions to save to do the step taken back last again.
    List<Note> redo() {
        pause();
        if (undone.isEmpty()) {
            return List.of();
        }
        Step step = undone.pop();
        done.push(step);
        return step.after();
    }
}
