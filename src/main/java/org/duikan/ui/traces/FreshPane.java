package org.duikan.ui.traces;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.ui.review.Choosers;
import org.duikan.ui.review.UnitChooser;

import java.util.ArrayList;
import java.util.List;

/// What is new in the documents: units that no clause of the base is a counterpart of, with the
/// clause each comes nearest to.
final class FreshPane extends StackPane {
    private final TracesViewModel model;
    private final Texts texts;
    private final ListView<FreshLine> list;

    FreshPane(TracesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new ListView<>(model.fresh());
        list.setId("fresh-list");
        list.getStyleClass().add("fresh");
        Label none = new Label(texts.get("traces.no-line"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        read(list.getSelectionModel().getSelectedItem());
                        key.consume();
                    }
                });
        getChildren().add(list);
    }

    void focusList() {
        list.requestFocus();
    }

    private void read(FreshLine line) {
        if (line instanceof FreshLine.Unit unit) {
            model.open(unit.column(), unit.nearest(), unit.unit());
        }
    }

    private void choose(Button owner, FreshLine.Unit line) {
        List<AlignableUnit> units = new ArrayList<>(model.matrixProperty().get().units());
        if (line.nearest() >= 0) {
            units.add(0, units.remove(line.nearest()));
        }
        String title = texts.get("traces.link-to-base", line.words());
        Choosers.open(
                owner,
                close ->
                        new UnitChooser(
                                title,
                                units,
                                texts,
                                unit -> {
                                    close.run();
                                    model.cards().link(line.column(), unit.index(), line.unit());
                                }));
    }

    private final class Cell extends ListCell<FreshLine> {
        private final Label place = new Label();
        private final Label words = new Label();
        private final Label nearest = new Label();
        private final Button link = new Button(texts.get("traces.link"));
        private final HBox line = new HBox(8, place, words, nearest, link);

        Cell() {
            getStyleClass().add("fresh-row");
            place.getStyleClass().add("place");
            place.setMinWidth(USE_PREF_SIZE);
            nearest.getStyleClass().add("muted");
            nearest.setMinWidth(0);
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            link.getStyleClass().add("quiet");
            link.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(
                    click -> {
                        if (click.getClickCount() == 2) {
                            read(getItem());
                        }
                    });
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void updateItem(FreshLine item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty ? null : line);
            if (empty || item == null) {
                return;
            }
            boolean unit = item instanceof FreshLine.Unit;
            line.getStyleClass().setAll(unit ? "clause-line" : "section-line");
            line.getChildren().setAll(words);
            switch (item) {
                case FreshLine.Document document -> words.setText(document.words());
                case FreshLine.Unit one -> show(one);
            }
        }

        private void show(FreshLine.Unit one) {
            place.setText(one.place());
            words.setText(one.words());
            nearest.setText(
                    one.nearestWords().isEmpty()
                            ? ""
                            : texts.get("traces.nearest", one.nearestWords()));
            link.setOnAction(_ -> choose(link, one));
            line.getChildren().setAll(place, words, nearest, link);
        }
    }
}
