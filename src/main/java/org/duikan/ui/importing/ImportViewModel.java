package org.duikan.ui.importing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentSummary;
import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Problems;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;

/// Imports files one after the other. What was finished before a cancellation stays.
public final class ImportViewModel {
    private final FileImport importer;
    private final FileRevision reviser;
    private final JobRunner runner;
    private final Problems problems;
    private final Runnable changed;

    private final Queue<Piece> waiting = new ArrayDeque<>();
    private final ObservableList<ImportOutcome> outcomes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Path> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DocumentSummary> newest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<JobRun> run = Optional.empty();
    private int finished;
    private int total;

    /// @param changed called whenever the corpus has changed
    public ImportViewModel(
            FileImport importer,
            FileRevision reviser,
            JobRunner runner,
            Problems problems,
            Runnable changed) {
        this.reviser = Objects.requireNonNull(reviser);
        this.importer = Objects.requireNonNull(importer);
        this.runner = Objects.requireNonNull(runner);
        this.problems = Objects.requireNonNull(problems);
        this.changed = Objects.requireNonNull(changed);
    }

    /// What came of the files, in their order; until the next import or until cleared.
    public ObservableList<ImportOutcome> outcomes() {
        return FXCollections.unmodifiableObservableList(outcomes);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The file being imported; null where none is.
    public ReadOnlyObjectProperty<Path> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The document that came in last; null where none did.
    public ReadOnlyObjectProperty<DocumentSummary> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /// Share of the work that is done, 0..1.
    public double progress() {
        double part = Math.max(0, run.map(JobRun::progress).orElse(0.0));
        return total == 0 ? 0 : Math.min(1, (finished + part) / total);
    }

    /// A file and what is to be done with it.
    private record Piece(Path file, FileImport taken) {}

    /// Imports files, after those that are still waiting.
    public void importFiles(List<Path> files) {
        add(files.stream().map(file -> new Piece(file, importer)).toList());
    }

    /// Imports a corrected text as the newest revision of a document, after what is still waiting.
    public void revise(DocumentSummary document, Path file) {
        FileImport revising = (path, context) -> reviser.revise(document.id(), path, context);
        add(List.of(new Piece(file, revising)));
    }

    private void add(List<Piece> files) {
        if (!running.get()) {
            outcomes.clear();
            finished = 0;
            total = 0;
        }
        waiting.addAll(files);
        total += files.size();
        if (!running.get()) {
            next();
        }
    }

    private void next() {
        Piece piece = waiting.poll();
        current.set(piece == null ? null : piece.file());
        running.set(piece != null);
        run = Optional.empty();
        if (piece != null) {
            start(piece);
        }
    }

    private void start(Piece piece) {
        JobRun started =
                runner.run(
                        context -> piece.taken().importFile(piece.file(), context),
                        this::finish,
                        broken -> {
                            problems.present("importing.failed", broken);
                            waiting.clear();
                            next();
                        });
        if (piece.file().equals(current.get())) {
            run = Optional.of(started);
        }
    }

    private void finish(ImportOutcome outcome) {
        finished++;
        outcomes.add(outcome);
        if (outcome instanceof ImportOutcome.Kept kept) {
            changed.run();
            newest.set(kept.document());
        }
        next();
    }

    /// Stops after what is finished; the file in work leaves nothing behind.
    public void cancel() {
        run.ifPresent(JobRun::cancel);
        waiting.clear();
        next();
    }

    /// Forgets the outcomes.
    public void clear() {
        outcomes.clear();
    }
}
