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

import java.util.EnumMap;
import java.util.Map;

/// What a file of notes would bring, before anything of it is written.
final class NoteImportPane extends BorderPane {
    private final NoteImport imports;
    private final Texts texts;
    private final Label title = SideParts.line("", "import-title");
    private final Label counts = SideParts.line("", "muted");
    private final Map<Standing, FlowPane> forAll = new EnumMap<>(Standing.class);
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
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        title.setId("import-title");
        counts.setId("import-counts");
        forAll.put(Standing.CHANGED, forAll(Standing.CHANGED, "exchange.for-all", Choice.values()));
        forAll.put(
                Standing.NEW,
                forAll(Standing.NEW, "exchange.for-all-new", Choice.MINE, Choice.THEIRS));
        take.setId("import-take");
        take.setOnAction(_ -> imports.take());
        cancel = new Button(texts.get("exchange.cancel"));
        cancel.setId("import-leave");
        cancel.setOnAction(_ -> imports.cancel());
        VBox top =
                new VBox(4, title, counts, forAll.get(Standing.CHANGED), forAll.get(Standing.NEW));
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

    private FlowPane forAll(Standing standing, String key, Choice... choices) {
        FlowPane row = new FlowPane(6, 4, new Label(texts.get(key)));
        row.setAlignment(Pos.CENTER_LEFT);
        for (Choice choice : choices) {
            Button button = new Button(ImportLineCell.name(choice, standing, texts));
            String which = standing == Standing.NEW ? "new-" : "";
            button.setId("import-all-" + which + ImportLineCell.word(choice));
            button.setOnAction(
                    _ -> {
                        imports.chooseAll(standing, choice);
                        list.refresh();
                    });
            row.getChildren().add(button);
        }
        return row;
    }

    /// Space takes the next choice of the line.
    private void pressInList(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem()
                        instanceof ImportLine.Planned(var note)) {
            imports.chooseNext(note);
            list.refresh();
            key.consume();
        }
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
                forAll.values().forEach(row -> SideParts.show(row, false));
            }
            case Stage.Shown(var preview) -> show(preview);
            case Stage.Saving(_) -> {}
        }
        list.setDisable(stage instanceof Stage.Saving);
        forAll.values().forEach(row -> row.setDisable(stage instanceof Stage.Saving));
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
        forAll.forEach((standing, row) -> SideParts.show(row, plan.count(standing) > 0));
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
