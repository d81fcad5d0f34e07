package org.duikan.ui.shell;

import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.DocumentFilter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list a picker opens: type to narrow it, Enter or a click takes a document.
final class DocumentChooser extends VBox {
    private static final int ROWS = 9;
    private static final double ROW_HEIGHT = 46;
    private static final double WIDTH = 380;

    private final TextField filter = new TextField();
    private final ListView<DocumentSummary> list = new ListView<>();
    private final Texts texts;
    private final Consumer<DocumentSummary> chosen;

    DocumentChooser(
            Texts texts,
            List<DocumentSummary> documents,
            Optional<DocumentSummary> current,
            Consumer<DocumentSummary> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("document-chooser");
        FilteredList<DocumentSummary> shown =
                new FilteredList<>(javafx.collections.FXCollections.observableArrayList(documents));
        filter.setId("chooser-filter");
        filter.setPromptText(texts.get("shell.filter-documents"));
        filter.textProperty()
                .subscribe(
                        words -> {
                            shown.setPredicate(DocumentFilter.of(words));
                            list.getSelectionModel().selectFirst();
                        });
        list.setItems(shown);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROW_HEIGHT * Math.clamp(documents.size(), 1, ROWS) + 2);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.get("shell.no-such-document")));
        current.ifPresent(document -> list.getSelectionModel().select(document));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        listenToKeys();
    }

    private void listenToKeys() {
        filter.setOnAction(_ -> take());
        filter.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                        list.requestFocus();
                        key.consume();
                    }
                });
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        take();
                        key.consume();
                    }
                });
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen);
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private final class Cell extends ListCell<DocumentSummary> {
        private final Label name = new Label();
        private final Label title = new Label();
        private final VBox box = new VBox(1, name, title);

        Cell() {
            title.getStyleClass().add("muted");
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
        protected void updateItem(DocumentSummary document, boolean empty) {
            super.updateItem(document, empty);
            if (!empty) {
                name.setText(document.shortName(texts.locale()));
                title.setText(document.facts().title());
            }
            setGraphic(empty ? null : box);
        }
    }
}
