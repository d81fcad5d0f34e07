package org.duikan.ui.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.align.Comparison;
import org.duikan.align.FacingRow;
import org.duikan.align.PairKind;
import org.duikan.check.DocumentCheck;
import org.duikan.check.Finding;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.Selection;
import org.duikan.ui.text.SelectionModel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// The state of the side-by-side view: rows of the open desk, and the models of filter, trail, find
/// and selection that work on them. Rows are laid out as a job; the latest desk wins.
final class CompareViewModel {
    private final Texts texts;
    private final JobRunner runner;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ObservableList<OutlineEntry> outline = FXCollections.observableArrayList();
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StripModel> strip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<List<Finding>>> checks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Set<Integer> unfolded = new TreeSet<>();
    private final CompareGrid grid = new CompareGrid();
    private final ClassFilter filter = new ClassFilter();
    private final VariantTrail trail = new VariantTrail(filter);
    private final SelectionModel selection = new SelectionModel(grid);
    private final FindModel find;
    private final CompareMarks marks;
    private Counterparts counterparts = Counterparts.of(List.of());
    private RowIndex index = RowIndex.of(List.of());
    private JobRun run;
    private Desk checked;
    private final ReadOnlyIntegerWrapper visited = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper visitedColumn = new ReadOnlyIntegerWrapper();

    CompareViewModel(Texts texts, JobRunner runner) {
        this.texts = texts;
        this.runner = runner;
        this.find = new FindModel(grid, runner);
        this.marks = new CompareMarks(trail, find);
        filter.shownProperty().addListener((_, _, _) -> readCounts());
        selection.selectionProperty().addListener((_, _, now) -> pick(now));
        trail.currentProperty().addListener((_, _, now) -> visit(now));
    }

    /// Shows another desk from its top.
    void show(Desk wanted) {
        unfolded.clear();
        trail.clear();
        visitColumn(0);
        layOut(wanted);
    }

    /// Shows the same texts compared anew, as after a decision; what was unfolded stays so.
    void showAgain(Desk wanted) {
        trail.clear();
        layOut(wanted);
    }

    /// Folds or unfolds an absent group of the base.
    void toggleFold(int group) {
        if (!unfolded.remove(group)) {
            unfolded.add(group);
        }
        layOut(desk.get());
    }

    /// Looks for words in all texts; sections that are folded away and hold them are unfolded.
    void find(String words) {
        Set<Integer> holding = FoldedSections.holding(words, rows, desk.get());
        if (unfolded.addAll(holding)) {
            layOut(desk.get());
        }
        find.find(words);
    }

    ObservableList<CompareRow> rows() {
        return rows;
    }

    ObservableList<OutlineEntry> outline() {
        return outline;
    }

    ObservableList<String> status() {
        return status;
    }

    /// The desk whose rows are shown; null before the first.
    ReadOnlyObjectProperty<Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StripModel> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /// Whether rows are being laid out.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ClassFilter filter() {
        return filter;
    }

    VariantTrail trail() {
        return trail;
    }

    FindModel find() {
        return find;
    }

    CompareGrid grid() {
        return grid;
    }

    CompareMarks marks() {
        return marks;
    }

    SelectionModel selection() {
        return selection;
    }

    /// The other row of a moved unit; -1 where the row holds none.
    int counterpart(int row) {
        return counterparts.of(row);
    }

    /// The first row at or behind a row that holds a moved unit; -1 where nothing moved.
    int nextMoved(int row) {
        return counterparts.next(row);
    }

    /// The row that holds a place of a document's source; -1 where there is none.
    ///
    /// @param column 0 for the base
    int rowOfSource(int column, int offset) {
        for (int row = 0; row < rows.size(); row++) {
            boolean here =
                    rows.get(row).facing().kind() == FacingRow.Kind.MATTER
                            && grid.passages(row, column).stream()
                                    .map(one -> one.passage().span())
                                    .anyMatch(one -> one.start() <= offset && offset <= one.end());
            if (here) {
                return row;
            }
        }
        List<AlignableUnit> units =
                column == 0
                        ? desk.get().comparisons().getFirst().baseUnits()
                        : desk.get().comparisons().get(column - 1).witnessUnits();
        return index.ofSource(column, units, offset);
    }

    /// Finds a row again in texts that are laid out anew: by the unit it shows, else by its number.
    IntSupplier keep(int row) {
        Optional<RowPlace> place = RowPlace.of(row, rows, index);
        return () -> {
            int found = place.map(kept -> kept.in(rows, index)).orElse(-1);
            return found >= 0 ? found : Math.min(row, rows.size() - 1);
        };
    }

    /// Remembers the row the reader went to last.
    void visit(int row) {
        visited.set(row);
    }

    /// The row the reader went to last, by jump, variant or caret; -1 for none.
    int visited() {
        return visited.get();
    }

    ReadOnlyIntegerProperty visitedProperty() {
        return visited.getReadOnlyProperty();
    }

    private void visit(VariantPlace variant) {
        if (variant != null) {
            visitColumn(variant.column());
            visit(variant.row());
        }
    }

    /// Remembers the column the reader went to last.
    void visitColumn(int column) {
        visitedColumn.set(column);
    }

    /// The column the reader went to last, by variant or caret; 0, the base's, at first.
    int visitedColumn() {
        return visitedColumn.get();
    }

    ReadOnlyIntegerProperty visitedColumnProperty() {
        return visitedColumn.getReadOnlyProperty();
    }

    private void layOut(Desk wanted) {
        if (run != null) {
            run.cancel();
        }
        busy.set(true);
        Set<Integer> open = Set.copyOf(unfolded);
        run =
                runner.run(
                        context -> CompareLayout.of(wanted, open, texts),
                        layout -> show(wanted, layout),
                        this::fail);
    }

    private void show(Desk shown, CompareLayout layout) {
        selection.clear();
        visited.set(-1);
        grid.show(layout.rows(), shown.comparisons());
        counterparts = layout.counterparts();
        index = layout.index();
        rows.setAll(layout.rows());
        desk.set(shown);
        trail.follow(layout.places());
        marks.follow(layout.shared());
        outline.setAll(layout.outline());
        readCounts();
        find.restart();
        busy.set(false);
        if (checked != shown) {
            check(shown);
        }
    }

    /// Later than the rows: they need not wait for it.
    private void check(Desk shown) {
        checked = shown;
        checks.set(List.of());
        runner.run(
                _ ->
                        Stream.concat(
                                        Stream.of(shown.base()),
                                        shown.comparisons().stream().map(Comparison::witness))
                                .map(DocumentCheck::of)
                                .toList(),
                found -> {
                    if (checked == shown) {
                        checks.set(found);
                    }
                },
                this::fail);
    }

    /// What checking found in each document, by its column; empty until it is known.
    ReadOnlyObjectProperty<List<List<Finding>>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    private void fail(Exception problem) {
        busy.set(false);
        throw new IllegalStateException("rows cannot be laid out", problem);
    }

    private void readCounts() {
        if (desk.get() != null) {
            status.setAll(CompareStatus.of(desk.get(), filter.shownProperty().get(), texts));
            strip.set(StripModel.of(rows, trail, plans()));
        }
    }

    private List<Boolean> plans() {
        return desk.get().comparisons().stream()
                .map(comparison -> comparison.kind() == PairKind.LATER_PLAN)
                .toList();
    }

    private void pick(Selection now) {
        if (now != null && now.isEmpty()) {
            visitColumn(now.column());
            visit(now.caret().row());
            trail.pick(now.caret().row(), now.column(), now.caret().offset());
        }
    }
}
