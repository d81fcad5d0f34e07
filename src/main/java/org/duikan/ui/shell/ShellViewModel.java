package org.duikan.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.job.Job;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.UnitPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is open: the documents of the corpus, the chosen base and witnesses, and the desk they lie
/// on once they are loaded and compared.
public final class ShellViewModel implements ColumnArranger {
    private final DocumentRepository repository;
    private final DeskOpener opener;
    private final JobRunner runner;
    private final Problems problems;
    private final Consumer<List<DocumentId>> remember;

    private final ObservableList<DocumentSummary> documents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Pair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private Optional<JobRun> opening = Optional.empty();
    private Optional<UnitPlace> place = Optional.empty();

    /// @param remember takes the open pair, to be recalled at the next start
    public ShellViewModel(
            DocumentRepository repository,
            DeskOpener opener,
            JobRunner runner,
            Consumer<List<DocumentId>> remember) {
        this.repository = repository;
        this.opener = opener;
        this.runner = runner;
        this.remember = remember;
        this.problems = new Problems(this::show);
    }

    /// All documents of the corpus.
    public ObservableList<DocumentSummary> documents() {
        return FXCollections.unmodifiableObservableList(documents);
    }

    /// What was chosen last; null where nothing is. The desk follows when it is ready.
    public ReadOnlyObjectProperty<Pair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    public Optional<Pair> pair() {
        return Optional.ofNullable(pair.get());
    }

    /// The texts to show; null where none are.
    public ReadOnlyObjectProperty<Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /// Whether texts are being loaded and compared.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The sentence to show; null where there is none.
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public Problems problems() {
        return problems;
    }

    public void show(Notice wanted) {
        notice.set(wanted);
    }

    public void closeNotice() {
        notice.set(null);
    }

    /// Takes what was prepared before the window stood.
    public void begin(Opening prepared) {
        documents.setAll(prepared.documents());
        prepared.desk()
                .ifPresent(
                        ready -> {
                            pair.set(pairOf(ready));
                            desk.set(ready);
                        });
    }

    /// Prepares the first screen in the background.
    ///
    /// @param job usually [Opening#prepare], perhaps begun earlier
    public void begin(Job<Opening> job) {
        work(job, this::begin);
    }

    /// Reads the list of documents again, and opens something else where an open document is gone.
    public void refresh() {
        runner.run(
                context -> repository.list(),
                list -> {
                    documents.setAll(list);
                    keepWhatIsLeft();
                },
                broken -> problems.present("shell.cannot-list", broken));
    }

    private void keepWhatIsLeft() {
        pair().ifPresent(
                        open -> {
                            Optional<Pair> left = Pair.recall(open.ids(), documents);
                            if (left.isEmpty()) {
                                close();
                            } else if (!left.get().equals(open)) {
                                open(left.get());
                            }
                        });
    }

    private void close() {
        opening.ifPresent(JobRun::cancel);
        busy.set(false);
        pair.set(null);
        desk.set(null);
    }

    /// Opens a document without a witness.
    public void read(DocumentSummary document) {
        open(new Pair(document, List.of()));
    }

    /// Makes a document the base. Where it was a witness, the old base takes its place.
    public void chooseBase(DocumentSummary document) {
        Optional<Pair> open = pair();
        if (open.isEmpty()) {
            read(document);
            return;
        }
        List<DocumentSummary> witnesses = new ArrayList<>(open.get().witnesses());
        witnesses.replaceAll(w -> w.id().equals(document.id()) ? open.get().base() : w);
        open(new Pair(document, witnesses));
    }

    /// Puts a document into a witness column; behind the last one it becomes a new column. Where it
    /// is the base or another witness already, the two change places.
    public void chooseWitness(int column, DocumentSummary document) {
        Optional<Pair> open = pair();
        if (open.isEmpty()) {
            read(document);
            return;
        }
        List<DocumentSummary> all = open.get().documents();
        int from = indexOf(document, all);
        int to = Math.min(column + 1, all.size());
        if (to < all.size()) {
            if (from >= 0) {
                all.set(from, all.get(to));
            }
            all.set(to, document);
        } else if (from < 0 && all.size() <= Pair.MOST_WITNESSES) {
            all.add(document);
        }
        open(Pair.of(all));
    }

    private static int indexOf(DocumentSummary document, List<DocumentSummary> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(document.id())) {
                return i;
            }
        }
        return -1;
    }

    public void removeWitness(int column) {
        remove(column + 1);
    }

    @Override
    public void move(int from, int to) {
        pair().ifPresent(
                        open -> {
                            List<DocumentSummary> all = open.documents();
                            all.add(to, all.remove(from));
                            open(Pair.of(all));
                        });
    }

    @Override
    public void remove(int column) {
        pair().filter(open -> !open.witnesses().isEmpty())
                .ifPresent(
                        open -> {
                            List<DocumentSummary> all = open.documents();
                            all.remove(column);
                            open(Pair.of(all));
                        });
    }

    /// The first witness becomes the base, the base the first witness.
    public void swap() {
        pair().filter(open -> !open.witnesses().isEmpty())
                .ifPresent(open -> chooseBase(open.witnesses().getFirst()));
    }

    /// Loads and compares; the newest wish wins.
    public void open(Pair wanted) {
        open(wanted, null);
    }

    /// The same, and goes to a place.
    public void open(Pair wanted, UnitPlace wantedPlace) {
        pair.set(wanted);
        place = Optional.ofNullable(wantedPlace);
        work(
                context -> opener.open(wanted.base(), wanted.witnesses(), context::isCancelled),
                ready -> {
                    desk.set(ready);
                    remember.accept(wanted.ids());
                });
    }

    /// Compares again where two documents on the desk are concerned, as after a decision about
    /// them.
    public void reopen(DocumentId base, DocumentId witness) {
        pair().filter(open -> open.ids().containsAll(List.of(base, witness))).ifPresent(this::open);
    }

    /// The place to go to on the desk, once.
    Optional<UnitPlace> takePlace() {
        Optional<UnitPlace> taken = place;
        place = Optional.empty();
        return taken;
    }

    private <T> void work(Job<T> job, Consumer<T> done) {
        opening.ifPresent(JobRun::cancel);
        busy.set(true);
        opening =
                Optional.of(
                        runner.run(
                                job,
                                result -> {
                                    done.accept(result);
                                    busy.set(false);
                                },
                                broken -> {
                                    busy.set(false);
                                    fail(broken);
                                }));
    }

    private void fail(Exception broken) {
        problems.present("shell.cannot-open", broken);
        pair.set(Optional.ofNullable(desk.get()).map(ShellViewModel::pairOf).orElse(null));
        refresh();
    }

    private static Pair pairOf(Desk desk) {
        return new Pair(
                desk.summary(), desk.witnesses().stream().map(Desk.Witness::summary).toList());
    }
}
