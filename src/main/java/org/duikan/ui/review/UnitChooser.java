package org.duikan.ui.review;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.UnitName;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The units of a document to choose from: type to narrow, Enter or a click takes one.
public final class UnitChooser extends VBox {
    private static final double ROW_HEIGHT = 46;
    private static final double ROWS = 8;
    private static final double WIDTH = 380;

    private final TextField filter = new TextField();
    private final ListView<AlignableUnit> list = new ListView<>();
    private final Consumer<AlignableUnit> chosen;

    /// @param title says what is chosen for what
    /// @param units in the order to offer them
    public UnitChooser(
            String title, List<AlignableUnit> units, Texts texts, Consumer<AlignableUnit> chosen) {
        super(6);
        this.chosen = chosen;
        getStyleClass().add("unit-chooser");
        getStylesheets().add(UnitChooser.class.getResource("review.css").toExternalForm());
        FilteredList<AlignableUnit> shown =
                new FilteredList<>(FXCollections.observableArrayList(units));
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.setMaxWidth(WIDTH);
        list.setItems(shown);
        filter.setId("unit-filter");
        filter.setPromptText(texts.get("traces.filter-units"));
        filter.textProperty()
                .subscribe(
                        words -> {
                            shown.setPredicate(UnitFilter.of(words));
                            list.getSelectionModel().selectFirst();
                        });
        filter.setOnAction(_ -> take());
        filter.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        key.consume();
                    }
                });
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefSize(WIDTH, ROW_HEIGHT * ROWS + 2);
        list.setPlaceholder(new Label(texts.get("traces.no-such-unit")));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        take();
                        key.consume();
                    }
                });
        getChildren().addAll(heading, filter, list);
    }

    public void focusFilter() {
        filter.requestFocus();
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen);
    }

    private final class Cell extends ListCell<AlignableUnit> {
        private final Label name = new Label();
        private final Label group = new Label();
        private final VBox box = new VBox(1, name, group);

        Cell() {
            group.getStyleClass().add("muted");
            box.setMinWidth(0);
            box.setPrefWidth(1);
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                            take();
                        }
                    });
        }

        @Override
        protected void updateItem(AlignableUnit unit, boolean empty) {
            super.updateItem(unit, empty);
            if (!empty) {
                name.setText((unit.num() + " " + UnitName.words(unit)).strip());
                group.setText(unit.path().isEmpty() ? "" : UnitName.heading(unit.path().getLast()));
            }
            setGraphic(empty ? null : box);
        }
    }
}
