package org.duikan.ui.notebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.PlannedNote;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;
import org.duikan.ui.notebook.NoteImport.Preview;
import org.duikan.ui.notebook.NoteImport.Stage;
import org.duikan.ui.text.SideParts;

/// What a file of notes would bring, before anything of it is written.
final class NoteImportPane extends BorderPane {
    private final NoteImport imports;
    private final Texts texts;
    private final Label title = SideParts.line("", "import-title");
    private final Label counts = SideParts.line("", "muted");
    private final FlowPane forAll = new FlowPane(6, 4);
    private final ListView<ImportLine> list = new ListView<>();
    private final Button take = new Button();
    private final Button cancel;

    NoteImportPane(NotesViewModel model, NoteImport imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
        setId("notes-import");
        list.setId("import-lines");
        list.setCellFactory(_ -> new ImportLineCell(model, imports, texts));
        list.setPlaceholder(SideParts.line(texts.get("exchange.nothing-new"), "muted"));
        title.setId("import-title");
        counts.setId("import-counts");
        forAll.setAlignment(Pos.CENTER_LEFT);
        forAll.getChildren().add(new Label(texts.get("exchange.for-all")));
        for (Choice choice : Choice.values()) {
            forAll.getChildren().add(forAll(choice));
        }
        take.setId("import-take");
        take.setOnAction(_ -> imports.take());
        cancel = new Button(texts.get("exchange.cancel"));
        cancel.setId("import-leave");
        cancel.setOnAction(_ -> imports.cancel());
        VBox top = new VBox(4, title, counts, forAll);
        top.getStyleClass().add("exchange-head");
        HBox bottom = new HBox(8, take, cancel);
        bottom.getStyleClass().add("exchange-foot");
        setTop(top);
        setCenter(list);
        setBottom(bottom);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        imports.stageProperty().subscribe(this::show);
        imports.wantedProperty().subscribe(_ -> name());
    }

    private Button forAll(Choice choice) {
        String word = ImportLineCell.word(choice);
        Button button = new Button(texts.get("exchange.choice-" + word));
        button.setId("import-all-" + word);
        button.setOnAction(
                _ -> {
                    imports.chooseAll(choice);
                    list.refresh();
                });
        return button;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            imports.cancel();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && take.isFocused()) {
            imports.take();
            key.consume();
        }
    }

    private void name() {
        int wanted = imports.wantedProperty().get();
        take.setText(texts.get("exchange.take", wanted));
        take.setDisable(wanted == 0 || !(imports.stageProperty().get() instanceof Stage.Shown));
    }

    private void show(Stage stage) {
        switch (stage) {
            case Stage.Idle() -> list.getItems().clear();
            case Stage.Reading(var file) -> {
                title.setText(texts.get("exchange.reading", file.getFileName()));
                counts.setText("");
                list.getItems().clear();
                SideParts.show(forAll, false);
            }
            case Stage.Shown(var preview) -> show(preview);
            case Stage.Saving(_) -> {}
        }
        list.setDisable(stage instanceof Stage.Saving);
        forAll.setDisable(stage instanceof Stage.Saving);
        cancel.setDisable(stage instanceof Stage.Saving);
        SideParts.show(take, !(stage instanceof Stage.Reading));
        name();
        if (stage instanceof Stage.Shown && hasFocus()) {
            focusLines();
        }
    }

    private void show(Preview preview) {
        ImportPlan plan = preview.plan();
        long changed = plan.count(Standing.CHANGED);
        long newer = plan.notes().stream().filter(NoteImportPane::isNewer).count();
        title.setText(texts.get("exchange.preview", preview.file().getFileName()));
        counts.setText(
                texts.get(
                        "exchange.counts",
                        plan.count(Standing.NEW),
                        plan.count(Standing.SAME),
                        changed,
                        newer,
                        changed - newer,
                        plan.without().size(),
                        preview.read().problems().size(),
                        preview.astray()));
        SideParts.show(forAll, changed > 0);
        list.getItems().setAll(ImportLine.of(preview, texts));
    }

    private boolean hasFocus() {
        return getScene() != null && isInside(getScene().getFocusOwner());
    }

    private boolean isInside(Node node) {
        return node != null && (node == this || isInside(node.getParent()));
    }

    private static boolean isNewer(PlannedNote one) {
        return one.standing() == Standing.CHANGED && one.isNewer();
    }

    /// Puts the focus where the next key is of use.
    void focusLines() {
        (take.isVisible() && !take.isDisabled() ? take : list).requestFocus();
    }
}
