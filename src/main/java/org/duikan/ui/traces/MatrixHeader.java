package org.duikan.ui.traces;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;

/// The names of the documents above the matrix; each opens the menu of its column.
final class MatrixHeader extends HBox {
    private final TracesViewModel model;
    private final MatrixWidths widths;
    private final Texts texts;
    private final Label place = new Label();
    private final Label words = new Label();

    MatrixHeader(TracesViewModel model, MatrixWidths widths, Texts texts) {
        this.model = model;
        this.widths = widths;
        this.texts = texts;
        getStyleClass().add("matrix-header");
        setAlignment(Pos.CENTER_LEFT);
        place.getStyleClass().add("place-head");
        place.setText(texts.get("traces.place"));
        place.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("words-head");
        words.setText(texts.get("traces.words"));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        widths.emProperty().subscribe(_ -> place.setPrefWidth(widths.place()));
        model.columns().all().addListener((ListChangeListener<Column>) _ -> update());
        update();
    }

    private void update() {
        getChildren().setAll(place, words);
        for (int i = 0; i < model.columns().size(); i++) {
            getChildren().add(head(i, model.columns().get(i)));
        }
    }

    private Button head(int index, Column column) {
        Label name = new Label(column.document().shortName(texts.locale()));
        Label kind = new Label(kind(column));
        kind.getStyleClass().add("kind");
        VBox box = new VBox(name, kind);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(0);
        Button head = new Button(null, box);
        head.setId("column-" + index);
        head.getStyleClass().add("column-head");
        head.prefWidthProperty().bind(widths.columnBinding());
        head.setMinWidth(USE_PREF_SIZE);
        head.setAccessibleText(name.getText() + " " + kind.getText());
        head.setOnAction(_ -> ColumnMenu.open(head, index, model, texts));
        return head;
    }

    private String kind(Column column) {
        if (column.found().isEmpty()) {
            return texts.get(column.failed() ? "traces.failed" : "traces.comparing");
        }
        var reviewed = column.reviewed().orElseThrow();
        String kind = texts.get("traces.kind-" + reviewed.comparison().kind().word());
        return reviewed.chosenKind().isPresent() ? texts.get("traces.kind-mine", kind) : kind;
    }
}
