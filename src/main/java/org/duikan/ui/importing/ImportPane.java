package org.duikan.ui.importing;

import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.importing.ImportOutcome;

import java.nio.file.Path;

/// How far an import is, with a way to stop it, and one sentence about each file.
public final class ImportPane extends VBox {
    private static final double MOST_HEIGHT = 180;

    private final ImportViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox working;
    private final VBox sentences = new VBox(4);
    private final HBox report;
    private final Subscription subscription;
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    bar.setProgress(model.progress());
                }
            };

    public ImportPane(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("import");
        working = working();
        report = report();
        getChildren().addAll(working, report);
        subscription =
                Subscription.combine(
                        model.runningProperty().subscribe(this::showRunning),
                        model.currentProperty().subscribe(this::showFile),
                        model.outcomes().subscribe(this::showOutcomes));
        showOutcomes();
    }

    private HBox working() {
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        Button cancel = new Button(texts.get("importing.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        HBox box = new HBox(12, name, bar, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox report() {
        sentences.setId("import-report");
        ScrollPane scroll = new ScrollPane(sentences);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button close = new Button(texts.get("importing.close"));
        close.setId("import-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.clear());
        HBox box = new HBox(12, scroll, close);
        box.getStyleClass().add("report");
        return box;
    }

    private void showRunning(boolean running) {
        show(working, running);
        if (running) {
            watch.start();
        } else {
            watch.stop();
        }
        showOutcomes();
    }

    private void showFile(Path file) {
        name.setText(file == null ? "" : texts.get("importing.working", file.getFileName()));
    }

    private void showOutcomes() {
        sentences.getChildren().setAll(model.outcomes().stream().map(this::sentence).toList());
        show(report, !model.outcomes().isEmpty());
        show(this, report.isVisible() || working.isVisible());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Label sentence(ImportOutcome outcome) {
        Label label =
                new Label(
                        switch (outcome) {
                            case ImportOutcome.Added added ->
                                    said("importing.added", added.document());
                            case ImportOutcome.Revised revised ->
                                    said("importing.revised", revised.document());
                            case ImportOutcome.BroughtBack back ->
                                    said("importing.brought-back", back.document());
                            case ImportOutcome.AlreadyThere there ->
                                    said("importing.already-there", there.document());
                            case ImportOutcome.Refused refused -> refused.problem().sentence(texts);
                        });
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (outcome instanceof ImportOutcome.Refused) {
            label.getStyleClass().add("problem");
        }
        return label;
    }

    private String said(String key, DocumentSummary document) {
        return texts.get(
                key, document.shortName(texts.locale()), document.units(), document.characters());
    }

    /// Ends its life: nothing of it listens any more.
    public void dispose() {
        watch.stop();
        subscription.unsubscribe();
    }
}
