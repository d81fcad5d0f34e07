package org.duikan.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.text.SideParts;

import java.util.List;

/// Every version of a note from the first, newest first; each can be written again.
final class NoteVersions extends VBox {
    private final NotesModel model;
    private final Texts texts;

    NoteVersions(NotesModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        setId("note-versions");
        getStyleClass().add("card");
        SideParts.show(this, false);
    }

    void toggle(Note note) {
        if (isVisible()) {
            hide();
            return;
        }
        model.flush();
        model.runner()
                .run(
                        _ -> model.services().notes().versions(note.id()),
                        this::show,
                        broken ->
                                new Problems(model.notices()).present("notes.cannot-load", broken));
    }

    void hide() {
        SideParts.show(this, false);
    }

    private void show(List<Note> versions) {
        getChildren().setAll(SideParts.line(texts.get("notes.versions", versions.size()), "muted"));
        for (Note version : versions.reversed()) {
            String words = version.writing().text();
            getChildren()
                    .addAll(
                            SideParts.line(NoteWords.time(version.changed()), "muted"),
                            SideParts.line(
                                    words.isEmpty() ? texts.get("notes.no-words") : words,
                                    words.isEmpty() ? "muted" : "plain"));
            if (version != versions.getLast() && !words.isEmpty()) {
                Button again = new Button(texts.get("notes.write-again"));
                again.getStyleClass().add("quiet");
                again.setOnAction(
                        _ -> {
                            hide();
                            model.writeAgain(version);
                        });
                getChildren().add(again);
            }
        }
        SideParts.show(this, true);
    }
}
