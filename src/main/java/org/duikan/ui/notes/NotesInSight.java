package org.duikan.ui.notes;

import org.duikan.document.DocumentSummary;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads the notes of the open texts, or of the whole corpus, finds their words in the background
/// and keeps them level with what is saved. Used on the window's thread.
final class NotesInSight {
    private final NotesServices services;
    private final JobRunner runner;
    private final Notices notices;
    private final PlacedNotes placed;
    private final Runnable changed;

    /// What was saved since the notes began to be read.
    private final List<Note> since = new ArrayList<>();

    private List<DocumentSummary> shown = List.of();
    private boolean everywhere;
    private JobRun loading;
    private boolean isLoading;

    /// @param placed kept level
    /// @param changed told when notes may have gone
    NotesInSight(
            NotesServices services,
            JobRunner runner,
            Notices notices,
            PlacedNotes placed,
            Runnable changed) {
        this.services = Objects.requireNonNull(services);
        this.runner = Objects.requireNonNull(runner);
        this.notices = Objects.requireNonNull(notices);
        this.placed = Objects.requireNonNull(placed);
        this.changed = Objects.requireNonNull(changed);
    }

    /// Is about the texts of a desk from now on. Several views show one desk, one after the other:
    /// nothing happens where its texts are read already.
    void show(Desk desk) {
        List<DocumentSummary> wanted =
                Stream.concat(
                                Stream.of(desk.summary()),
                                desk.witnesses().stream().map(Desk.Witness::summary))
                        .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            load();
        }
    }

    /// Is about the whole corpus from now on, the open texts among it.
    void showAll() {
        everywhere = true;
        load();
    }

    private void load() {
        if (loading != null) {
            loading.cancel();
        }
        List<DocumentSummary> about = shown;
        since.clear();
        isLoading = true;
        loading =
                runner.run(_ -> services.placer().place(read(about)), this::isRead, this::isBroken);
    }

    /// What was saved in the meantime may have come too late to be read.
    private void isRead(List<PlacedNote> read) {
        isLoading = false;
        placed.replace(read);
        saved(List.copyOf(since));
    }

    /// The next view that shows the texts tries again.
    private void isBroken(Exception broken) {
        isLoading = false;
        shown = List.of();
        new Problems(notices).present("notes.cannot-load", broken);
    }

    private List<Note> read(List<DocumentSummary> about) {
        if (everywhere) {
            return services.notes().all().stream().filter(note -> !note.binned()).toList();
        }
        Map<UUID, Note> found = new LinkedHashMap<>();
        for (DocumentSummary document : about) {
            services.notes().in(document.id()).forEach(note -> found.put(note.id(), note));
        }
        return List.copyOf(found.values());
    }

    private boolean isWanted(Note note) {
        return everywhere || shown.stream().map(DocumentSummary::id).anyMatch(note.target()::isIn);
    }

    /// Shows versions that are on the disk now.
    void saved(List<Note> versions) {
        if (isLoading) {
            since.addAll(versions);
        }
        List<Note> unplaced = placed.change(versions, this::isWanted);
        changed.run();
        if (!unplaced.isEmpty()) {
            place(unplaced, _ -> {});
        }
    }

    /// Shows versions that came from elsewhere and are on the disk now; their words are found anew.
    ///
    /// @param then is given all of them
    void arrived(List<Note> versions, Consumer<List<PlacedNote>> then) {
        placed.change(versions.stream().filter(Note::binned).toList(), this::isWanted);
        placed.await(versions.stream().filter(note -> !note.binned() && isWanted(note)).toList());
        place(versions, then);
    }

    private void place(List<Note> versions, Consumer<List<PlacedNote>> then) {
        runner.run(
                _ -> services.placer().place(versions),
                found -> {
                    placed.found(found);
                    then.accept(found);
                },
                broken -> new Problems(notices).present("notes.cannot-load", broken));
    }
}
