package org.duikan.ui.text;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// The outline beside a text: a line for every heading and unit with its mark; a click or Enter
/// jumps, and the line of what is in sight is lit.
public final class OutlinePane extends BorderPane {
    private final ListView<OutlineEntry> list;
    private final IntConsumer jump;

    /// @param title what stands above the lines
    /// @param jump is given the row to show
    public OutlinePane(Label title, ObservableList<OutlineEntry> entries, IntConsumer jump) {
        this.list = new ListView<>(entries);
        this.jump = jump;
        TextSheet.dressSide(this);
        getStyleClass().add("outline-pane");
        title.getStyleClass().add("outline-title");
        setTop(title);
        setCenter(list);
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> jumpToSelected());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        jumpToSelected();
                    }
                });
    }

    /// Lights the entry of the last row at or before a row. Several entries may stand in one row,
    /// as those of a folded section do: the one that is lit stays, else the first is.
    public void follow(int row) {
        List<OutlineEntry> entries = list.getItems();
        int last =
                entries.stream()
                        .mapToInt(OutlineEntry::row)
                        .filter(of -> of >= 0 && of <= row)
                        .max()
                        .orElse(-1);
        OutlineEntry lit = list.getSelectionModel().getSelectedItem();
        if (last < 0 || lit != null && lit.row() == last) {
            return;
        }
        int first = 0;
        while (entries.get(first).row() != last) {
            first++;
        }
        list.getSelectionModel().select(first);
        showIfHidden(first);
    }

    private void showIfHidden(int entry) {
        boolean shown =
                list.lookupAll(".outline-cell").stream()
                        .anyMatch(
                                node ->
                                        node instanceof ListCell<?> cell
                                                && !cell.isEmpty()
                                                && cell.getIndex() == entry);
        if (!shown) {
            list.scrollTo(Math.max(0, entry - 3));
        }
    }

    private void jumpToSelected() {
        OutlineEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.row() >= 0) {
            jump.accept(entry.row());
        }
    }

    /// One line: label, heading cut to the width, mark.
    private static final class Cell extends ListCell<OutlineEntry> {
        private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");
        private final Label num = new Label();
        private final Label heading = new Label();
        private final HBox marks = new HBox();
        private final HBox line = new HBox(6, num, heading, marks);

        Cell() {
            getStyleClass().add("outline-cell");
            num.getStyleClass().add("outline-num");
            heading.getStyleClass().add("outline-heading");
            heading.setTextOverrun(OverrunStyle.ELLIPSIS);
            heading.setMaxWidth(Double.MAX_VALUE);
            heading.setMinWidth(0);
            HBox.setHgrow(heading, Priority.ALWAYS);
            num.setMinWidth(USE_PREF_SIZE);
            marks.setMinWidth(USE_PREF_SIZE);
            marks.setAlignment(Pos.CENTER_RIGHT);
            marks.getStyleClass().add("outline-marks");
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            num.setText(entry.num());
            heading.setText(entry.heading());
            marks.getChildren().setAll(entry.marks().stream().map(Cell::label).toList());
            marks.pseudoClassStateChanged(SEVERAL, entry.marks().size() > 1);
            line.getStyleClass().setAll(entry.group() ? "outline-group" : "outline-unit");
            setGraphic(line);
            setAccessibleText(entry.num() + " " + entry.heading() + " " + entry.mark());
        }

        private static Label label(OutlineEntry.Mark mark) {
            Label label = new Label(mark.words());
            label.getStyleClass()
                    .addAll(
                            "outline-mark",
                            "state-" + mark.state().name().toLowerCase(Locale.ROOT));
            if (mark.mine()) {
                label.getStyleClass().add("mine");
            }
            label.setMinWidth(USE_PREF_SIZE);
            label.setVisible(!mark.words().isEmpty());
            label.setManaged(label.isVisible());
            return label;
        }
    }
}
