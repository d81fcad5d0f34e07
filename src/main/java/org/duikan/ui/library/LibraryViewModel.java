package org.duikan.ui.library;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.document.DocumentSummary.Origin;
import org.duikan.importing.Seeds;
import org.duikan.job.Job;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.DocumentFilter;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.util.Optional;
import java.util.function.Consumer;

/// The documents that pass the filter, and what can be done to the corpus: take a document out,
/// undo that, bring the bundled documents back.
public final class LibraryViewModel {
    private final DocumentRepository repository;
    private final JobRunner runner;
    private final Notices notices;
    private final Problems problems;
    private final Runnable changed;

    private final StringProperty filter = new SimpleStringProperty("");
    private final FilteredList<DocumentSummary> shown;
    private final ReadOnlyIntegerWrapper deletedSeeds = new ReadOnlyIntegerWrapper();
    private Optional<DocumentId> lastDeleted = Optional.empty();

    /// @param documents all documents of the corpus; whoever owns the list keeps it up to date
    /// @param changed called whenever the corpus has changed
    public LibraryViewModel(
            DocumentRepository repository,
            ObservableList<DocumentSummary> documents,
            JobRunner runner,
            Notices notices,
            Runnable changed) {
        this.repository = repository;
        this.runner = runner;
        this.notices = notices;
        this.problems = new Problems(notices);
        this.changed = changed;
        shown = new FilteredList<>(documents);
        filter.subscribe(words -> shown.setPredicate(DocumentFilter.of(words)));
        countDeletedSeeds();
    }

    /// What the reader typed to narrow the list.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The documents that pass the filter.
    public ObservableList<DocumentSummary> shown() {
        return shown;
    }

    /// Whether the corpus holds no document at all, filtered or not.
    public boolean isEmpty() {
        return shown.getSource().isEmpty();
    }

    /// How many bundled documents the reader took out.
    public ReadOnlyIntegerProperty deletedSeedsProperty() {
        return deletedSeeds.getReadOnlyProperty();
    }

    /// Takes a document out and offers to undo it.
    public void delete(DocumentSummary document) {
        change(
                _ -> {
                    repository.delete(document.id());
                    return document.id();
                },
                id -> {
                    lastDeleted = Optional.of(id);
                    notices.show(
                            new Notice(
                                    Notice.Kind.INFO,
                                    texts ->
                                            texts.get(
                                                    "library.deleted",
                                                    document.shortName(texts.locale())),
                                    Optional.of(new Notice.Way("library.undo", this::undo))));
                },
                "library.cannot-delete");
    }

    /// Brings back what was taken out last.
    public void undo() {
        lastDeleted.ifPresent(
                id ->
                        change(
                                _ -> {
                                    repository.restore(id);
                                    return id;
                                },
                                _ -> notices.show(Notice.info("library.undone")),
                                "library.cannot-restore"));
        lastDeleted = Optional.empty();
    }

    /// Brings back every bundled document that was taken out.
    public void bringSeedsBack() {
        change(
                _ -> Seeds.bringBack(repository),
                count -> notices.show(Notice.info("library.seeds-back", count)),
                "library.cannot-restore");
    }

    private <T> void change(Job<T> job, Consumer<T> done, String failedKey) {
        runner.run(
                job,
                result -> {
                    changed.run();
                    countDeletedSeeds();
                    done.accept(result);
                },
                broken -> problems.present(failedKey, broken));
    }

    private void countDeletedSeeds() {
        runner.run(
                _ ->
                        (int)
                                repository.deleted().stream()
                                        .filter(document -> document.origin() == Origin.SEED)
                                        .count(),
                deletedSeeds::set,
                broken -> problems.present("library.cannot-list", broken));
    }
}
