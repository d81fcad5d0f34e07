package org.duikan.ui.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.job.JobRunner;
import org.duikan.note.Note;
import org.duikan.note.NoteRepository;
import org.duikan.ui.fx.Delay;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.WorkQueue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Saves notes as they are typed: whatever is typed is on its way to the disk within [#PAUSE], one
/// stroke after the other. What could not be saved is kept and tried again with the next stroke.
final class NoteSaver {
    /// How long typing is gathered, in milliseconds. Counted from the first letter, not from the
    /// last: a reader who never pauses loses no more than this and the time of a write.
    static final int PAUSE = 500;

    private final NoteRepository repository;
    private final WorkQueue saving;
    private final Delay delay;
    private final Notices notices;
    private final Consumer<List<Note>> saved;
    private final Map<UUID, Note> waiting = new LinkedHashMap<>();

    /// The newest versions handed over and not known to be on the disk: on their way, or failed.
    /// One that failed may be there all the same.
    private final Map<UUID, Note> handedOver = new HashMap<>();

    /// Notes whose text the reader empties on purpose.
    private final Set<UUID> meant = new HashSet<>();

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private boolean timed;
    private int writing;

    /// Where what was typed is.
    enum State {
        SAVED,
        ON_ITS_WAY,
        FAILED
    }

    /// @param saved is given what is on the disk
    NoteSaver(
            NoteRepository repository,
            JobRunner runner,
            Delay delay,
            Notices notices,
            Consumer<List<Note>> saved) {
        this.repository = Objects.requireNonNull(repository);
        this.saving = new WorkQueue(runner);
        this.delay = Objects.requireNonNull(delay);
        this.notices = Objects.requireNonNull(notices);
        this.saved = Objects.requireNonNull(saved);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Saves a version soon.
    void soon(Note note) {
        waiting.put(note.id(), note);
        state.set(State.ON_ITS_WAY);
        if (!timed) {
            timed = true;
            delay.after(
                    PAUSE,
                    () -> {
                        timed = false;
                        now();
                    });
        }
    }

    /// What is typed and not saved yet; null where nothing is.
    Note waiting(UUID note) {
        return waiting.getOrDefault(note, handedOver.get(note));
    }

    /// The version on its way to the disk; null where none is.
    Note handedOver(UUID note) {
        return handedOver.get(note);
    }

    /// The reader empties the text of a note on purpose: the version saved next.
    void mean(UUID note) {
        meant.add(note);
    }

    /// Saves versions at one stroke, behind whatever waits.
    void now(List<Note> notes) {
        notes.forEach(note -> waiting.put(note.id(), note));
        now();
    }

    /// Saves whatever waits.
    void now() {
        if (waiting.isEmpty()) {
            return;
        }
        Stroke stroke = new Stroke(List.copyOf(waiting.values()), Set.copyOf(meant));
        waiting.clear();
        meant.clear();
        write(stroke);
    }

    /// What is saved at one go.
    ///
    /// @param meant notes whose text may be emptied
    private record Stroke(List<Note> notes, Set<UUID> meant) {
        List<Note> saveIn(NoteRepository repository) {
            Map<Boolean, List<Note>> parts =
                    notes.stream().collect(Collectors.partitioningBy(this::empties));
            if (!parts.get(false).isEmpty()) {
                repository.save(parts.get(false));
            }
            parts.get(true).forEach(repository::saveEmptied);
            return notes;
        }

        private boolean empties(Note note) {
            return note.writing().text().isEmpty() && meant.contains(note.id());
        }
    }

    /// Does something to the notes on the disk behind whatever is being saved. Where it fails it is
    /// not tried again: nothing of it was typed here.
    <T> void behind(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        saving.add(() -> work, done, failed);
    }

    private void write(Stroke stroke) {
        writing++;
        stroke.notes().forEach(note -> handedOver.put(note.id(), note));
        state.set(State.ON_ITS_WAY);
        saving.add(
                () -> () -> stroke.saveIn(repository),
                this::isSaved,
                broken -> {
                    keep(stroke);
                    new Problems(notices).present("notes.cannot-save", broken);
                });
    }

    private void isSaved(List<Note> notes) {
        writing--;
        notes.forEach(note -> handedOver.remove(note.id(), note));
        if (writing == 0 && waiting.isEmpty()) {
            state.set(State.SAVED);
        }
        saved.accept(notes);
    }

    /// Keeps what could not be saved, but for versions that a newer one is on its way of.
    private void keep(Stroke stroke) {
        writing--;
        stroke.notes().stream()
                .filter(note -> note == handedOver.get(note.id()))
                .forEach(note -> waiting.putIfAbsent(note.id(), note));
        meant.addAll(stroke.meant());
        state.set(State.FAILED);
    }
}
