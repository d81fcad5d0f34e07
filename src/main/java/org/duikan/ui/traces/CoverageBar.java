package org.duikan.ui.traces;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.duikan.i18n.Texts;

/// How much each document took up, and what the colours mean.
final class CoverageBar extends HBox {
    private final TracesViewModel model;
    private final Texts texts;
    private final Label coverage = new Label();

    CoverageBar(TracesViewModel model, Texts texts) {
        super(10);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("coverage-bar");
        setAlignment(Pos.CENTER_LEFT);
        coverage.setId("coverage");
        coverage.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        coverage,
                        space,
                        legend("legend-auto", "traces.legend-auto"),
                        legend("legend-mine", "traces.legend-mine"),
                        sign("·", "traces.legend-none"),
                        legend("legend-absent", "traces.legend-absent"));
        model.matrixProperty().addListener((Observable _) -> update());
        update();
    }

    private Label legend(String styleClass, String key) {
        StackPane sample = new StackPane();
        sample.getStyleClass().addAll("sample", styleClass);
        return label(sample, key);
    }

    private Label sign(String sign, String key) {
        return label(new Label(sign), key);
    }

    private Label label(javafx.scene.Node sample, String key) {
        Label label = new Label(texts.get(key), sample);
        label.getStyleClass().add("legend");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void update() {
        if (model.matrixProperty().get() != null) {
            String all =
                    String.join(
                            "　",
                            TracesStatus.coverage(
                                    model.matrixProperty().get(), model.columns().all(), texts));
            coverage.setText(
                    all.isEmpty()
                            ? texts.get("traces.comparing")
                            : texts.get("traces.coverage", all));
        }
    }
}
