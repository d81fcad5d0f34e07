package org.duikan.ui.notebook;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.ui.notes.NoteDetail;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

/// The list of the corpus's notes under its toolbar.
final class NotesPane extends BorderPane {
    private final NotesViewModel model;
    private final ListView<PlacedNote> list;
    private final NoteImportPane imports;
    private final VBox top;
    private boolean following;

    /// @param imports an import, shown in place of the list
    /// @param handout shown above the list
    /// @param open shows the note's words in the text
    NotesPane(
            NotesViewModel model,
            NotesToolbar toolbar,
            NoteImportPane imports,
            HandoutPane handout,
            Texts texts,
            Runnable open) {
        this.model = model;
        TextSheet.dressSide(this);
        getStylesheets()
                .addAll(
                        NoteDetail.class.getResource("notes.css").toExternalForm(),
                        NotesPane.class.getResource("notebook.css").toExternalForm());
        getStyleClass().add("notes-pane");
        list = new ListView<>(model.lines());
        list.setId("all-notes");
        list.setCellFactory(_ -> new NoteLineCell(model, texts));
        Label none = SideParts.line("", "muted");
        none.setId("no-notes");
        list.setPlaceholder(none);
        model.status().subscribe(() -> none.setText(texts.get(whyEmpty(model))));
        this.imports = imports;
        top = new VBox(toolbar, handout);
        setTop(top);
        setCenter(list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.lines().addListener((javafx.beans.Observable _) -> follow());
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
                        open.run();
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, open));
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                focusInside();
                            }
                        });
    }

    private static String whyEmpty(NotesViewModel model) {
        if (model.binProperty().get()) {
            return "notes.bin-empty";
        }
        return model.all().isEmpty() ? "notes.none-yet" : "notes.none-listed";
    }

    /// Shows an import in place of the list, or the list again.
    void showImport(boolean shown) {
        if (shown != showsImport()) {
            setTop(shown ? null : top);
            setCenter(shown ? imports : list);
            focusInside();
        }
    }

    boolean showsImport() {
        return getCenter() == imports;
    }

    private void focusInside() {
        if (showsImport()) {
            imports.focusLines();
        } else {
            list.requestFocus();
        }
    }

    /// A list whose choice was taken away no longer knows where to go down from.
    private void press(KeyEvent key, Runnable open) {
        boolean down = key.getCode() == KeyCode.DOWN && chosen() == null;
        if (key.getCode() == KeyCode.ENTER) {
            open.run();
            key.consume();
        } else if (down && !model.lines().isEmpty()) {
            list.getSelectionModel().select(0);
            key.consume();
        }
    }

    private void choose(PlacedNote chosen) {
        if (chosen != null && !following && !model.binProperty().get()) {
            model.notes().go(chosen.note().id());
        }
    }

    /// The note the reader is at stays chosen when the list is filled anew.
    private void follow() {
        following = true;
        int at = -1;
        for (int i = 0; i < model.lines().size(); i++) {
            at = model.lines().get(i).note().id().equals(model.notes().current()) ? i : at;
        }
        if (at >= 0) {
            list.getSelectionModel().select(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    PlacedNote chosen() {
        return list.getSelectionModel().getSelectedItem();
    }
}
