package org.duikan.ui.notebook;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.job.JobRun;
import org.duikan.note.PlacedNote;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.NoteExchange;
import org.duikan.sharing.NoteProblem;
import org.duikan.sharing.NoteReading;
import org.duikan.sharing.PlannedNote;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.notes.NotesModel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// An import of notes from the file to the disk: it is read, shown, chosen from, and only then
/// taken in.
final class NoteImport {
    private final NotesModel notes;
    private final NoteExchange exchange;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Idle());
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final Map<UUID, Choice> choices = new HashMap<>();
    private JobRun reading;

    NoteImport(NotesModel notes) {
        this.notes = notes;
        exchange = notes.services().exchange();
    }

    /// How far it is.
    sealed interface Stage {
        record Idle() implements Stage {}

        record Reading(Path file) implements Stage {}

        record Shown(Preview preview) implements Stage {}

        record Saving(Preview preview) implements Stage {}
    }

    /// What a file would bring.
    ///
    /// @param astray how many of its notes would be lost here or wait for the reader's word
    record Preview(Path file, NoteReading.Read read, ImportPlan plan, long astray) {}

    /// What came of looking into a file; a problem where nothing of it can be used.
    private record Look(Optional<Preview> preview, Optional<NoteProblem> problem) {}

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// How many notes would be saved as chosen now.
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Looks into a file. Nothing is written.
    void look(Path file) {
        cancel();
        notes.flush();
        stage.set(new Stage.Reading(file));
        reading =
                notes.runner()
                        .run(
                                _ -> look(file, exchange.read(file)),
                                look -> show(file, look),
                                broken -> fail("exchange.cannot-read", broken));
    }

    private Look look(Path file, NoteReading reading) {
        return switch (reading) {
            case NoteReading.Read read ->
                    new Look(Optional.of(preview(file, read)), Optional.empty());
            case NoteReading.Refused(var problem) ->
                    new Look(Optional.empty(), Optional.of(problem));
        };
    }

    private Preview preview(Path file, NoteReading.Read read) {
        ImportPlan plan = exchange.plan(read);
        return new Preview(file, read, plan, exchange.astray(plan.take(Map.of())));
    }

    private void show(Path file, Look look) {
        choices.clear();
        look.preview()
                .ifPresentOrElse(
                        preview -> {
                            stage.set(new Stage.Shown(preview));
                            count();
                        },
                        () -> stage.set(new Stage.Idle()));
        look.problem()
                .ifPresent(
                        problem ->
                                notes.notices()
                                        .show(
                                                Notice.problem(
                                                        texts ->
                                                                texts.get(
                                                                        "exchange.refused",
                                                                        file.getFileName(),
                                                                        problem.sentence(texts)))));
    }

    private void fail(String key, Exception broken) {
        stage.set(new Stage.Idle());
        new Problems(notes.notices()).present(key, broken);
    }

    /// Leaves the corpus as it is. What is being saved already is saved.
    void cancel() {
        if (reading != null) {
            reading.cancel();
        }
        if (!(stage.get() instanceof Stage.Saving)) {
            stage.set(new Stage.Idle());
        }
    }

    /// What will become of a note of the file.
    Choice choice(PlannedNote note) {
        return choices.getOrDefault(note.theirs().id(), note.byDefault());
    }

    void choose(PlannedNote note, Choice choice) {
        if (note.choices().contains(choice)) {
            choices.put(note.theirs().id(), choice);
            count();
        }
    }

    /// Takes the next of the choices there are for a note.
    void chooseNext(PlannedNote note) {
        List<Choice> offered = note.choices();
        choose(note, offered.get((offered.indexOf(choice(note)) + 1) % offered.size()));
    }

    /// Chooses for every note that stands so, where it is offered.
    void chooseAll(Standing standing, Choice choice) {
        preview()
                .ifPresent(
                        preview ->
                                preview.plan().notes().stream()
                                        .filter(one -> one.standing() == standing)
                                        .filter(one -> one.choices().contains(choice))
                                        .forEach(one -> choices.put(one.theirs().id(), choice)));
        count();
    }

    private void count() {
        wanted.set(preview().map(one -> one.plan().take(choices).notes().size()).orElse(0));
    }

    private Optional<Preview> preview() {
        return stage.get() instanceof Stage.Shown(var preview)
                ? Optional.of(preview)
                : Optional.empty();
    }

    /// Takes in what was chosen.
    void take() {
        preview()
                .ifPresent(
                        preview -> {
                            stage.set(new Stage.Saving(preview));
                            notes.take(
                                    preview.plan(),
                                    preview.plan().take(choices),
                                    saved -> taken(preview, saved),
                                    broken -> {
                                        stage.set(new Stage.Shown(preview));
                                        new Problems(notes.notices())
                                                .present("exchange.cannot-import", broken);
                                    });
                        });
    }

    private void taken(Preview preview, Optional<List<PlacedNote>> saved) {
        stage.set(new Stage.Idle());
        if (saved.isEmpty()) {
            look(preview.file());
            notes.notices().show(Notice.problem("exchange.outdated"));
            return;
        }
        Set<UUID> known =
                preview.plan().notes().stream()
                        .filter(one -> one.standing() == Standing.CHANGED)
                        .map(one -> one.theirs().id())
                        .collect(Collectors.toSet());
        long changed = saved.get().stream().filter(one -> known.contains(one.note().id())).count();
        long lost =
                saved.get().stream()
                        .filter(one -> !one.note().binned())
                        .filter(one -> one.state() == PlacedNote.State.LOST)
                        .count();
        int all = saved.get().size();
        notes.notices().show(Notice.info("exchange.imported", all, all - changed, changed, lost));
    }
}
