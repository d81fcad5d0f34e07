package org.duikan.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.check.DocumentCheck;
import org.duikan.check.Finding;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.SelectionModel;

import java.util.List;

/// The state of the reader: the rows of one document, find and selection in them. Rows are laid out
/// as a job; the latest document wins.
final class ReaderViewModel {
    private final Texts texts;
    private final JobRunner runner;
    private final ObservableList<ReaderRow> rows = FXCollections.observableArrayList();
    private final ObservableList<OutlineEntry> outline = FXCollections.observableArrayList();
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReaderGrid grid = new ReaderGrid();
    private final SelectionModel selection = new SelectionModel(grid);
    private final FindModel find;
    private final ReaderMarks marks;
    private List<Finding> findings = List.of();
    private JobRun run;

    ReaderViewModel(Texts texts, JobRunner runner) {
        this.texts = texts;
        this.runner = runner;
        this.find = new FindModel(grid, runner);
        this.marks = new ReaderMarks(rows, find);
    }

    /// What follows from a document, made off the window's thread.
    private record Layout(
            List<ReaderRow> rows,
            List<OutlineEntry> outline,
            List<Finding> findings,
            List<String> status) {}

    /// Shows the base of a desk.
    void show(Desk wanted) {
        if (run != null) {
            run.cancel();
        }
        run =
                runner.run(
                        context -> layout(wanted.base()),
                        layout -> show(wanted, layout),
                        ReaderViewModel::fail);
    }

    private Layout layout(PolicyDocument document) {
        List<ReaderRow> made = ReaderRows.of(document);
        List<Finding> found = DocumentCheck.of(document);
        return new Layout(
                made,
                ReaderOutline.of(document, made, texts),
                found,
                ReaderStatus.of(document, found.size(), texts));
    }

    private void show(Desk shown, Layout layout) {
        selection.clear();
        grid.show(layout.rows());
        findings = layout.findings();
        marks.show(findings);
        rows.setAll(layout.rows());
        outline.setAll(layout.outline());
        status.setAll(layout.status());
        desk.set(shown);
        find.restart();
    }

    private static void fail(Exception problem) {
        throw new IllegalStateException("rows cannot be laid out", problem);
    }

    ObservableList<ReaderRow> rows() {
        return rows;
    }

    ObservableList<OutlineEntry> outline() {
        return outline;
    }

    ObservableList<String> status() {
        return status;
    }

    /// What is wrong in the document of the desk, in reading order.
    List<Finding> findings() {
        return findings;
    }

    /// What is worth knowing of how the document was read, and no error.
    List<StructureRemark> reading() {
        return desk.get().base().remarks().stream()
                .filter(
                        remark ->
                                switch (remark.kind()) {
                                    case SEAM_JOINED, NO_CLAUSES -> true;
                                    default -> false;
                                })
                .toList();
    }

    ReadOnlyObjectProperty<Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    SelectionModel selection() {
        return selection;
    }

    FindModel find() {
        return find;
    }

    ReaderGrid grid() {
        return grid;
    }

    ReaderMarks marks() {
        return marks;
    }

    /// The row that holds a place of the source, or the last one before it.
    int rowOfSource(int offset) {
        int row = 0;
        while (row + 1 < rows.size() && rows.get(row + 1).sourceStart() <= offset) {
            row++;
        }
        return row;
    }
}
