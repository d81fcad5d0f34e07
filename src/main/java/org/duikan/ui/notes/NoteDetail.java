package org.duikan.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.SideWanted;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The note the reader is at: where its words stand, what it says, what can be done with it.
public final class NoteDetail extends ScrollPane {
    private final NotesModel model;
    private final Texts texts;
    private final NoteEditor editor;
    private final NotePlaces places;
    private final NoteVersions versions;
    private final FlowPane acts = new FlowPane(6, 4);
    private final Button carry;
    private List<OpenDocument> open = List.of();

    /// @param jump is given a document and an offset of its source to show
    /// @param leave gives the focus back to the text
    public NoteDetail(
            NotesModel model, Texts texts, BiConsumer<DocumentId, Integer> jump, Runnable leave) {
        this.model = model;
        this.texts = texts;
        TextSheet.dressSide(this);
        getStylesheets().add(NoteDetail.class.getResource("notes.css").toExternalForm());
        carry = act("notes.carry", this::carry);
        Hint.install(carry, texts.get("notes.carry-hint"));
        editor = new NoteEditor(model, texts, leave);
        places = new NotePlaces(model, texts, jump);
        versions = new NoteVersions(model, texts);
        acts.getChildren()
                .addAll(
                        carry,
                        act("notes.history", this::toggleVersions),
                        act("notes.bin", this::bin));
        VBox all = new VBox(7, places, editor, acts, versions);
        all.getStyleClass().add("note-below");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.currentProperty().subscribe(_ -> update());
        model.notesProperty().subscribe(this::update);
    }

    private Button act(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quiet");
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @param documents the open ones, the base first
    public void show(List<OpenDocument> documents) {
        open = List.copyOf(documents);
        update();
    }

    private void update() {
        SideParts.show(this, model.current() != null);
        SideParts.show(carry, open.size() > 1);
        current().ifPresent(placed -> places.show(placed, open));
        if (current().isEmpty()) {
            versions.hide();
        }
    }

    private Optional<PlacedNote> current() {
        return Optional.ofNullable(model.current()).flatMap(model::find);
    }

    private void toggleVersions() {
        current().ifPresent(placed -> versions.toggle(placed.note()));
    }

    public void bin() {
        current().ifPresent(placed -> model.bin(List.of(placed.note().id())));
    }

    private void carry() {
        current()
                .ifPresent(
                        placed ->
                                model.carry(
                                        List.of(placed.note().id()), open.get(1).summary().id()));
    }

    /// Puts the caret into the note.
    public void write() {
        fireEvent(new SideWanted());
        editor.focusWords();
    }
}
