package org.duikan.ui.traces;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.duikan.align.TraceMatrix;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.review.LinkReview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The state of the traces view: the matrix of the base and the columns chosen, and the models of
/// filter, cursor and cards that work on it.
final class TracesViewModel {
    private final TracesServices services;
    private final Texts texts;
    private final JobRunner runner;
    private final Problems problems;
    private final Columns columns;
    private final Cursor cursor = new Cursor();
    private final CardsModel cards;
    private final ObjectProperty<TraceFilter> filter = new SimpleObjectProperty<>(TraceFilter.NONE);
    private final ReadOnlyObjectWrapper<TraceMatrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ColumnChoice> choice =
            new ReadOnlyObjectWrapper<>(new ColumnChoice(List.of(), List.of()));
    private final ObservableList<TraceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<FreshLine> fresh = FXCollections.observableArrayList();
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final Consumer<LinkReview.Change> changed = this::follow;
    private Desk desk;
    private Optional<JobRun> choosing = Optional.empty();

    TracesViewModel(TracesServices services, ViewContext context) {
        this.services = services;
        this.texts = context.texts();
        this.runner = context.runner();
        this.problems = new Problems(context.notices());
        this.columns = new Columns(services.comparer(), runner, context.notices());
        this.cards = new CardsModel(columns, cursor, services.review(), texts);
        columns.all().addListener((ListChangeListener<Column>) _ -> read());
        filter.addListener((_, _, _) -> writeLines());
        services.review().reportTo(context.notices());
        services.review().listen(changed);
    }

    /// Shows the traces of the desk's base.
    void show(Desk wanted) {
        boolean anotherBase = desk == null || !desk.summary().equals(wanted.summary());
        desk = wanted;
        if (anotherBase) {
            columns.clear();
            cursor.leave();
            filter.set(filter.get().forAnotherMatrix());
        }
        read();
        choosing.ifPresent(JobRun::cancel);
        List<DocumentId> witnesses =
                wanted.witnesses().stream().map(witness -> witness.summary().id()).toList();
        DocumentSummary base = wanted.summary();
        choosing =
                Optional.of(
                        runner.run(
                                _ ->
                                        ColumnChoice.of(
                                                base,
                                                services.documents().list(),
                                                services.choices().tracedIn(base.id()),
                                                witnesses),
                                this::showColumns,
                                broken -> problems.present("traces.cannot-list", broken)));
    }

    private void showColumns(ColumnChoice wanted) {
        boolean others = !wanted.shown().equals(choice.get().shown());
        choice.set(wanted);
        if (others) {
            filter.set(filter.get().withColumn(TraceFilter.ALL));
        }
        columns.show(desk.summary(), wanted.shown());
    }

    /// Shows or hides a document as a column, and remembers it for this base.
    void toggleColumn(DocumentSummary document) {
        ColumnChoice wanted = choice.get().toggled(document);
        DocumentId base = desk.summary().id();
        runner.run(
                _ -> {
                    services.choices().chooseTracedIn(base, wanted.ids());
                    return wanted;
                },
                this::showColumns,
                broken -> problems.present("traces.cannot-decide", broken));
    }

    private void follow(LinkReview.Change change) {
        if (desk != null) {
            DocumentId base = desk.summary().id();
            columns.all().stream()
                    .map(column -> column.document().id())
                    .filter(document -> change.concerns(base, document))
                    .toList()
                    .forEach(columns::refresh);
        }
    }

    private void read() {
        if (desk == null) {
            return;
        }
        matrix.set(
                TraceMatrix.of(desk.base(), columns.all().stream().map(Column::traces).toList()));
        writeLines();
        cards.refresh();
    }

    private void writeLines() {
        if (matrix.get() != null) {
            List<Column> all = columns.all();
            lines.setAll(TraceLines.of(matrix.get(), all, filter.get(), texts));
            fresh.setAll(FreshLines.of(all, filter.get(), texts));
            int shown = (int) lines.stream().filter(TraceLine.Clause.class::isInstance).count();
            int offered = choice.get().offered().size();
            status.setAll(TracesStatus.of(matrix.get(), all, offered, shown, texts));
            if (cursor.unit() < 0) {
                firstClause().ifPresent(unit -> cursor.go(unit, cursor.column()));
            }
        }
    }

    private Optional<Integer> firstClause() {
        return lines.stream()
                .filter(TraceLine.Clause.class::isInstance)
                .map(line -> ((TraceLine.Clause) line).unit())
                .findFirst();
    }

    Desk desk() {
        return desk;
    }

    Columns columns() {
        return columns;
    }

    Cursor cursor() {
        return cursor;
    }

    CardsModel cards() {
        return cards;
    }

    ObjectProperty<TraceFilter> filterProperty() {
        return filter;
    }

    /// The matrix as far as it is known; null before the first desk.
    ReadOnlyObjectProperty<TraceMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ColumnChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ObservableList<TraceLine> lines() {
        return lines;
    }

    ObservableList<FreshLine> fresh() {
        return fresh;
    }

    ObservableList<String> status() {
        return status;
    }

    /// Goes to the side-by-side view at the cursor: at the current card, else at the clause.
    void jump() {
        if (cursor.unit() >= 0 && cursor.column() < columns.size()) {
            int witness = cards.current().map(TraceCard::witnessUnit).orElse(Cursor.NOWHERE);
            open(cursor.column(), cursor.unit(), witness);
        }
    }

    void open(int column, int baseUnit, int witnessUnit) {
        DocumentSummary document = columns.get(column).document();
        services.opener().open(desk.summary(), document, baseUnit, witnessUnit);
    }

    void undo() {
        services.review().undo(desk.summary().id());
    }

    void redo() {
        services.review().redo(desk.summary().id());
    }

    LinkReview review() {
        return services.review();
    }
}
