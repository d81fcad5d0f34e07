package org.duikan.ui.notes;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Reply;
import org.duikan.note.Writing;
import org.duikan.ui.text.SideParts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where a note is written: kind, colour, words, tags, answer. It is bound to the note it shows by
/// its id, so that what is typed never lands in another one.
final class NoteEditor extends VBox {
    private final NotesModel model;
    private final Texts texts;
    private final Runnable leave;
    private final ComboBox<NoteKind> kind = new ComboBox<>();
    private final Map<NoteColour, ToggleButton> colours = new EnumMap<>(NoteColour.class);
    private final TextArea words = new TextArea();
    private final TagField tags;
    private final TextArea reply = new TextArea();
    private final Label saved = SideParts.line("", "muted");
    private final Label said = SideParts.line("", "muted");
    private final VBox emptied;
    private UUID shown;
    private boolean filling;

    /// @param leave gives the focus back to the text
    NoteEditor(NotesModel model, Texts texts, Runnable leave) {
        super(7);
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        getStyleClass().addAll("card", "note-editor");
        setId("note-editor");
        words.setId("note-words");
        words.setPromptText(texts.get("notes.words-prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(4);
        tags = new TagField(texts.get("notes.tags-prompt"));
        tags.know(this::tagsInUse);
        reply.setId("note-reply");
        reply.setPromptText(texts.get("notes.reply-prompt"));
        reply.setWrapText(true);
        reply.setPrefRowCount(1);
        emptied = emptied();
        HBox colourRow = colourRow();
        getChildren().addAll(kindBox(), words, emptied, tags, colourRow, reply, said);
        listen();
    }

    private ComboBox<NoteKind> kindBox() {
        kind.setId("note-kind");
        kind.setItems(FXCollections.observableArrayList(NoteKind.values()));
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(NoteKind one) {
                        return one == null ? "" : texts.get("notes.kind-" + one.word());
                    }

                    @Override
                    public NoteKind fromString(String word) {
                        return null;
                    }
                });
        kind.setMaxWidth(Double.MAX_VALUE);
        return kind;
    }

    private HBox colourRow() {
        HBox row = new HBox(3);
        ToggleGroup group = new ToggleGroup();
        for (NoteColour colour : NoteColour.values()) {
            ToggleButton button = new ToggleButton(Character.toString(colour.letter()));
            button.getStyleClass().addAll("note-colour", "sign-" + colour.word());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(texts.get("notes.colour-" + colour.word()));
            button.setOnAction(_ -> choose(colour));
            colours.put(colour, button);
            row.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saved.setWrapText(false);
        row.getChildren().addAll(gap, saved);
        return row;
    }

    private void choose(NoteColour colour) {
        colours.get(colour).setSelected(true);
        write();
    }

    private VBox emptied() {
        Button yes = new Button(texts.get("notes.emptied-yes"));
        yes.setId("note-emptied-yes");
        yes.setOnAction(_ -> model.confirmEmptied());
        Button no = new Button(texts.get("notes.emptied-no"));
        no.setOnAction(
                _ -> {
                    model.keepText();
                    fill(shown);
                });
        VBox box =
                new VBox(
                        4,
                        SideParts.line(texts.get("notes.emptied"), "suspicion"),
                        new FlowPane(6, 4, yes, no));
        SideParts.show(box, false);
        return box;
    }

    private void listen() {
        words.textProperty().subscribe((_, _) -> write());
        tags.onChanged(_ -> write());
        kind.valueProperty().subscribe((_, _) -> write());
        reply.textProperty()
                .subscribe(
                        (_, now) -> {
                            if (!filling && shown != null) {
                                model.reply(shown, now);
                            }
                        });
        List.of(words, tags.field(), reply)
                .forEach(
                        field ->
                                field.focusedProperty()
                                        .subscribe(
                                                (_, in) -> {
                                                    if (!in) {
                                                        model.flush();
                                                    }
                                                }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.currentProperty().subscribe(this::show);
        model.notesProperty().subscribe(this::refresh);
        model.savingProperty().subscribe(this::showSaving);
        model.emptiedProperty()
                .subscribe(
                        note -> SideParts.show(emptied, note != null && note.id().equals(shown)));
    }

    private void press(KeyEvent key) {
        boolean done = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (key.getCode() == KeyCode.ESCAPE && !isPopupOpen() || done) {
            model.flush();
            leave.run();
            key.consume();
        }
    }

    private boolean isPopupOpen() {
        return kind.isShowing();
    }

    private void write() {
        if (filling || shown == null) {
            return;
        }
        NoteColour colour =
                colours.entrySet().stream()
                        .filter(one -> one.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(NoteColour.YELLOW);
        model.write(shown, new Writing(kind.getValue(), colour, tags.tags(), words.getText()));
    }

    private void show(UUID note) {
        shown = note;
        SideParts.show(this, note != null);
        fill(note);
    }

    private Stream<String> tagsInUse() {
        return model.notes().stream().flatMap(one -> one.note().writing().tags().stream());
    }

    private void refresh() {
        boolean typing = words.isFocused() || tags.field().isFocused() || reply.isFocused();
        if (!typing) {
            fill(shown);
        }
    }

    private void fill(UUID id) {
        Optional<Note> note = id == null ? Optional.empty() : model.latest(id);
        filling = true;
        note.ifPresent(
                one -> {
                    set(words, one.writing().text());
                    tags.fill(one.writing().tags());
                    kind.setValue(one.writing().kind());
                    colours.forEach(
                            (colour, button) ->
                                    button.setSelected(colour == one.writing().colour()));
                    set(reply, one.reply().map(Reply::text).orElse(""));
                    said.setText(said(one));
                });
        filling = false;
    }

    /// Leaves caret and undo alone where nothing is new.
    private static void set(TextArea area, String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }

    private String said(Note note) {
        String author = note.author().isEmpty() ? texts.get("notes.no-author") : note.author();
        return texts.get(
                "notes.said",
                author,
                NoteWords.time(note.created()),
                NoteWords.time(note.changed()));
    }

    private void showSaving(NoteSaver.State state) {
        saved.setText(
                texts.get(
                        switch (state) {
                            case SAVED -> "notes.saved";
                            case ON_ITS_WAY -> "notes.saving";
                            case FAILED -> "notes.not-saved";
                        }));
        saved.getStyleClass().removeAll("suspicion");
        if (state == NoteSaver.State.FAILED) {
            saved.getStyleClass().add("suspicion");
        }
    }

    /// Later, so that the key that asked for it is not typed into it.
    void focusWords() {
        Platform.runLater(
                () -> {
                    words.requestFocus();
                    words.end();
                });
    }
}
