package org.duikan.ui.traces;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;

/// A row of the matrix.
final class MatrixRow extends ListCell<TraceLine> {
    private final TracesViewModel model;
    private final MatrixWidths widths;
    private final Label place = new Label();
    private final Label words = new Label();
    private final HBox line = new HBox(place, words);
    private final List<FaceNode> faces = new ArrayList<>();

    MatrixRow(TracesViewModel model, MatrixWidths widths) {
        this.model = model;
        this.widths = widths;
        getStyleClass().add("matrix-row");
        place.getStyleClass().add("place");
        words.getStyleClass().add("words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(true);
        model.cursor().unitProperty().subscribe(_ -> markCursor());
        model.cursor().columnProperty().subscribe(_ -> markCursor());
        setOnMousePressed(_ -> goHere());
        setOnMouseClicked(this::click);
    }

    private void goHere() {
        if (getItem() instanceof TraceLine.Clause clause) {
            model.cursor().unitProperty().set(clause.unit());
        }
    }

    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 2
                && getItem() instanceof TraceLine.Clause) {
            model.jump();
        }
    }

    private FaceNode face(int column) {
        FaceNode face = new FaceNode();
        face.prefWidthProperty().bind(widths.columnBinding());
        face.setMinWidth(USE_PREF_SIZE);
        face.setOnMousePressed(
                _ -> {
                    if (getItem() instanceof TraceLine.Clause clause) {
                        model.cursor().go(clause.unit(), column);
                    }
                });
        return face;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(TraceLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case TraceLine.Section section -> show(section);
            case TraceLine.Clause clause -> show(clause);
        }
        setGraphic(line);
        markCursor();
    }

    private void show(TraceLine.Section section) {
        line.getStyleClass().setAll("section-line");
        place.setText("");
        place.setPrefWidth(0);
        place.setMinWidth(0);
        words.setText(section.heading());
        fit(section.coverage().size());
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).showCoverage(section.coverage().get(i));
        }
        setAccessibleText(section.heading() + " " + String.join(" ", section.coverage()));
    }

    private void show(TraceLine.Clause clause) {
        line.getStyleClass().setAll("clause-line");
        place.setText(clause.place());
        place.setPrefWidth(widths.place());
        place.setMinWidth(USE_PREF_SIZE);
        words.setText(clause.words());
        fit(clause.faces().size());
        StringBuilder all = new StringBuilder(clause.place()).append(' ').append(clause.words());
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).show(clause.faces().get(i));
            all.append(' ').append(clause.faces().get(i).text());
        }
        setAccessibleText(all.toString());
    }

    private void fit(int columns) {
        while (faces.size() < columns) {
            faces.add(face(faces.size()));
        }
        while (faces.size() > columns) {
            faces.removeLast();
        }
        line.getChildren().setAll(place, words);
        line.getChildren().addAll(faces);
    }

    private void markCursor() {
        boolean here =
                getItem() instanceof TraceLine.Clause clause
                        && clause.unit() == model.cursor().unit();
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).markCursor(here && i == model.cursor().column());
        }
    }
}
