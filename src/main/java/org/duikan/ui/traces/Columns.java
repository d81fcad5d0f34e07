package org.duikan.ui.traces;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.review.PairComparer;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents beside the base, each compared by a job of its own; a column is filled when its
/// job is done, and keeps what it had while it is compared anew.
final class Columns {
    private final PairComparer comparer;
    private final JobRunner runner;
    private final Problems problems;
    private final ObservableList<Column> all = FXCollections.observableArrayList();
    private final ObservableList<Column> view = FXCollections.unmodifiableObservableList(all);
    private final Map<DocumentId, JobRun> runs = new HashMap<>();
    private DocumentSummary base;

    Columns(PairComparer comparer, JobRunner runner, Notices notices) {
        this.comparer = comparer;
        this.runner = runner;
        this.problems = new Problems(notices);
    }

    ObservableList<Column> all() {
        return view;
    }

    Column get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /// Whether a comparison is still to come.
    boolean isWaiting() {
        return all.stream().anyMatch(column -> column.found().isEmpty() && !column.failed());
    }

    /// Forgets the base and its columns.
    void clear() {
        runs.values().forEach(JobRun::cancel);
        runs.clear();
        base = null;
        all.clear();
    }

    void show(DocumentSummary wantedBase, List<DocumentSummary> documents) {
        runs.values().forEach(JobRun::cancel);
        runs.clear();
        List<Column> known = wantedBase.equals(base) ? List.copyOf(all) : List.of();
        base = wantedBase;
        all.setAll(documents.stream().map(document -> keep(document, known)).toList());
        documents.forEach(this::compare);
    }

    private static Column keep(DocumentSummary document, List<Column> known) {
        return known.stream()
                .filter(column -> column.document().equals(document))
                .findFirst()
                .orElseGet(() -> Column.waiting(document));
    }

    /// Compares a column anew, if it is shown.
    void refresh(DocumentId document) {
        find(document).ifPresent(at -> compare(all.get(at).document()));
    }

    private void compare(DocumentSummary document) {
        DocumentSummary of = base;
        Optional.ofNullable(runs.remove(document.id())).ifPresent(JobRun::cancel);
        JobRun run =
                runner.run(
                        job -> Column.of(comparer.compare(of, document, job::isCancelled)),
                        column -> fill(document, column),
                        broken -> fail(document, broken));
        runs.put(document.id(), run);
    }

    /// A base that was corrected since it was opened has other units: its column waits for the base
    /// to be opened anew.
    private void fill(DocumentSummary document, Column column) {
        boolean fits =
                column.traces().filter(found -> found.cells().size() == base.units()).isPresent();
        find(document.id()).ifPresent(at -> all.set(at, fits ? column : all.get(at).broken()));
    }

    private void fail(DocumentSummary document, Exception broken) {
        problems.present("traces.cannot-compare", broken);
        find(document.id()).ifPresent(at -> all.set(at, all.get(at).broken()));
    }

    private Optional<Integer> find(DocumentId document) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).document().id().equals(document)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
