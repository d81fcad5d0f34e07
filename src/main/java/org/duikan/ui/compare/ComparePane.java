package org.duikan.ui.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.duikan.text.TextSpan;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.TextList;
import org.duikan.ui.text.TextList.RowRange;
import org.duikan.ui.text.TextMenu;
import org.duikan.ui.text.TextSheet;

import java.util.function.IntSupplier;

/// Header, rows and overview strip, and the ways to move in them.
final class ComparePane extends StackPane implements RowActions {
    private final CompareViewModel model;
    private final TextList<CompareRow> list;

    ComparePane(CompareViewModel model, ViewContext context, ColumnArranger arranger) {
        this.model = model;
        this.list =
                new TextList<>(
                        model.rows(),
                        model.selection(),
                        model.marks(),
                        () -> new CompareRowNode(this));
        TextSheet.dress(this);
        getStyleClass().add("compare");
        getStylesheets().add(ComparePane.class.getResource("compare.css").toExternalForm());
        OverviewStrip strip = new OverviewStrip(list::reveal);
        CompareHeader header =
                new CompareHeader(context.texts(), new ClassMenu(model, context.texts()), arranger);
        BorderPane all = new BorderPane(list.node());
        all.setTop(header);
        all.setRight(strip);
        Label busy = new Label(context.texts().get("compare.laying-out"));
        busy.getStyleClass().addAll("muted", "laying-out");
        busy.visibleProperty().bind(model.busyProperty());
        getChildren().addAll(all, busy);
        model.stripProperty().subscribe(strip::show);
        list.visibleProperty().subscribe(strip::showVisible);
        model.deskProperty()
                .subscribe(
                        desk -> {
                            if (desk != null) {
                                header.show(desk);
                            }
                        });
        TextMenu.install(list, context.texts());
        TextSheet.bindSize(list, context.appearance());
        listen();
    }

    /// Takes Enter before the list, which would take it for an edit.
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            toggleFold();
            key.consume();
        }
    }

    private void listen() {
        list.node().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        FindModel find = model.find();
        model.trail().currentProperty().subscribe(list::refresh);
        model.filter().shownProperty().subscribe(list::refresh);
        find.hitsProperty().subscribe(list::refresh);
        find.currentProperty().subscribe(this::followFind);
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                list.node().requestFocus();
                            }
                        });
    }

    /// Brings a place of a document's source into sight.
    ///
    /// @param column 0 for the base
    void goToSource(int column, int offset) {
        int row = model.rowOfSource(column, offset);
        if (row >= 0) {
            int length = model.grid().text(row, column).length();
            int at =
                    model.grid().passages(row, column).stream()
                            .flatMap(one -> one.shown(TextSpan.at(offset), length).stream())
                            .mapToInt(TextSpan::start)
                            .findFirst()
                            .orElse(0);
            list.reveal(row, column, at);
            model.visitColumn(column);
            model.visit(row);
        }
    }

    /// Adds something to the menu of the text.
    void addToMenu(String title, Runnable action) {
        TextMenu.add(list, title, action);
    }

    /// Reads the marks of what is in sight again.
    void refresh() {
        list.refresh();
    }

    ReadOnlyObjectProperty<RowRange> rangeProperty() {
        return list.visibleProperty();
    }

    void nextVariant() {
        model.trail().next(firstVisible());
        revealCurrent();
    }

    void previousVariant() {
        model.trail().previous(firstVisible());
        revealCurrent();
    }

    /// Brings the current variant into sight.
    void revealCurrent() {
        VariantPlace place = model.trail().current();
        if (place != null) {
            boolean hasReading = place.witnessSpan().filter(span -> !span.isEmpty()).isPresent();
            int column = hasReading ? place.column() : 0;
            int offset = place.in(column).map(TextSpan::start).orElse(0);
            list.reveal(place.row(), column, offset);
        }
    }

    /// Jumps from the moved unit the reader is at to its other place; where the reader is at none,
    /// to the next moved unit.
    void jumpToCounterpart() {
        int here = hereIfMoved();
        if (here >= 0) {
            jumpToCounterpart(here);
        } else {
            int next = model.nextMoved(Math.max(0, firstVisible()));
            if (next >= 0) {
                goTo(next);
            }
        }
    }

    @Override
    public void jumpToCounterpart(int row) {
        list.node().requestFocus();
        int target = model.counterpart(row);
        if (target >= 0) {
            goTo(target);
        }
    }

    /// Folds or unfolds an absent group; its heading stays where it was.
    @Override
    public void toggleFold(int group) {
        list.node().requestFocus();
        double height = list.heightOf(rowOf(group));
        Subscription[] once = new Subscription[1];
        once[0] =
                model.stripProperty()
                        .subscribe(
                                (_, _) -> {
                                    once[0].unsubscribe();
                                    list.showAt(rowOf(group), height);
                                });
        model.toggleFold(group);
    }

    private int rowOf(int group) {
        for (int row = 0; row < model.rows().size(); row++) {
            if (model.rows().get(row).group() == group) {
                return row;
            }
        }
        return -1;
    }

    /// Unfolds or folds the absent section nearest to the top of what is in sight.
    void toggleFold() {
        RowRange range = list.visibleProperty().get();
        for (int row = Math.max(0, range.first()); row <= range.last(); row++) {
            if (model.rows().get(row).group() >= 0) {
                toggleFold(model.rows().get(row).group());
                return;
            }
        }
    }

    @Override
    public boolean isCurrent(int row) {
        VariantPlace current = model.trail().current();
        return current != null && current.row() == row;
    }

    /// Remembers where the reader is in texts that are laid out anew.
    ///
    /// @return goes back there: same row at the same height, same variant
    Runnable placeKept() {
        int row = Math.max(0, here());
        double height = list.heightOf(row);
        IntSupplier top = model.keep(row);
        IntSupplier visited = model.keep(model.visited());
        int column = model.visitedColumn();
        VariantPlace variant = model.trail().current();
        IntSupplier variantRow = model.keep(variant == null ? row : variant.row());
        return () -> {
            list.showAt(top.getAsInt(), height);
            if (variant != null) {
                int offset = variant.in(variant.column()).map(TextSpan::start).orElse(0);
                model.trail().pick(variantRow.getAsInt(), variant.column(), offset);
            }
            model.visitColumn(column);
            model.visit(visited.getAsInt());
        };
    }

    void goTo(int row) {
        list.showNearTop(row);
        model.visit(row);
    }

    private int hereIfMoved() {
        int visited = model.visited();
        if (isVisible(visited) && model.counterpart(visited) >= 0) {
            return visited;
        }
        RowRange range = list.visibleProperty().get();
        for (int row = Math.max(0, range.first()); row <= range.last(); row++) {
            if (model.counterpart(row) >= 0) {
                return row;
            }
        }
        return -1;
    }

    private boolean isVisible(int row) {
        RowRange range = list.visibleProperty().get();
        return row >= range.first() && row <= range.last();
    }

    /// The row the reader is at while it is in sight, else the first that is.
    int here() {
        return isVisible(model.visited()) ? model.visited() : firstVisible();
    }

    int firstVisible() {
        return list.visibleProperty().get().first();
    }

    private void followFind(Number current) {
        if (current.intValue() >= 0) {
            FindModel.Hit hit = model.find().hits().get(current.intValue());
            list.reveal(hit.row(), hit.column(), hit.span().start());
        }
        list.refresh();
    }
}
