package org.duikan.ui.notes;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The notes of the open texts beside them: a list in their order, what lost its place on top, and
/// below it the note the reader is at.
public final class NotesSide extends BorderPane {
    /// How much of the height the note the reader is at may take.
    private static final double SHARE = 0.66;

    private final NotesModel model;
    private final Texts texts;
    private final BiConsumer<DocumentId, Integer> jump;
    private final ObservableList<PlacedNote> lines = FXCollections.observableArrayList();
    private final ListView<PlacedNote> list = new ListView<>(lines);
    private final NoteDetail detail;
    private final ToggleButton strays = new ToggleButton();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Desk desk;
    private List<PlacedNote> known = List.of();
    private boolean following;

    /// @param jump is given a document and an offset of its source to show
    /// @param leave gives the focus back to the text
    public NotesSide(
            NotesModel model, Texts texts, BiConsumer<DocumentId, Integer> jump, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.jump = jump;
        TextSheet.dressSide(this);
        getStylesheets().add(NotesSide.class.getResource("notes.css").toExternalForm());
        setId("notes-side");
        detail = new NoteDetail(model, texts, jump, leave);
        list.setCellFactory(_ -> new NoteCell(texts));
        list.setPlaceholder(placeholder());
        list.getStyleClass().add("notes-list");
        strays.getStyleClass().add("tray");
        strays.setMaxWidth(Double.MAX_VALUE);
        strays.setOnAction(_ -> update());
        setTop(strays);
        setCenter(list);
        detail.maxHeightProperty().bind(heightProperty().multiply(SHARE));
        setBottom(detail);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.notesProperty().subscribe(this::follow);
        model.currentProperty().subscribe(_ -> showCurrent());
    }

    private Label placeholder() {
        Label none = SideParts.line(texts.get("notes.none"), "muted");
        none.getStyleClass().add("inspector");
        return none;
    }

    /// The words for its tab: `批注 12`.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Is about a desk from now on.
    public void show(Desk shown) {
        desk = shown;
        detail.show(open());
        update();
        showCurrent();
    }

    /// A version more of one note, as typing makes them, leaves the order alone.
    private void follow(List<PlacedNote> notes) {
        following = true;
        boolean isAll = NoteLines.refresh(lines, known, notes);
        following = false;
        if (!isAll) {
            update();
        }
        known = notes;
    }

    private void update() {
        List<DocumentId> here = open().stream().map(one -> one.summary().id()).toList();
        List<PlacedNote> all = NoteLines.of(model.notes(), here);
        List<PlacedNote> stray = all.stream().filter(PlacedNote::isAstray).toList();
        strays.setText(texts.get("notes.strays", stray.size()));
        SideParts.show(strays, !stray.isEmpty());
        boolean only = strays.isSelected() && !stray.isEmpty();
        following = true;
        lines.setAll(only ? stray : all);
        following = false;
        title.set(texts.get("notes.tab", all.size()));
        if (model.current() != null) {
            showCurrent();
        }
    }

    private List<OpenDocument> open() {
        return desk == null ? List.of() : OpenDocument.of(desk);
    }

    private void choose(PlacedNote chosen) {
        if (chosen != null && !following && !chosen.note().id().equals(model.current())) {
            model.go(chosen.note().id());
            showInText(chosen);
        }
    }

    /// Brings the words of a note into sight.
    private void showInText(PlacedNote placed) {
        for (OpenDocument one : open()) {
            List<TextSpan> spans = placed.spans(one.summary().id());
            if (!spans.isEmpty()) {
                jump.accept(one.summary().id(), spans.getFirst().start());
                return;
            }
        }
    }

    private Optional<PlacedNote> currentNote() {
        return Optional.ofNullable(model.current()).flatMap(model::find);
    }

    private void showCurrent() {
        currentNote()
                .ifPresent(
                        placed -> {
                            following = true;
                            int line = line(placed);
                            list.getSelectionModel().select(line);
                            if (line >= 0 && !list.isFocused()) {
                                list.scrollTo(Math.max(0, line - 1));
                            }
                            following = false;
                        });
        Platform.runLater(this::showWanted);
    }

    private int line(PlacedNote placed) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).note().id().equals(placed.note().id())) {
                return i;
            }
        }
        return -1;
    }

    /// Brings the note into sight that the list of all notes asked for.
    private void showWanted() {
        if (getScene() == null) {
            return; // another view is looked at
        }
        model.wanted()
                .flatMap(model::find)
                .filter(
                        placed ->
                                open().stream()
                                        .anyMatch(
                                                one ->
                                                        placed.note()
                                                                .target()
                                                                .isIn(one.summary().id())))
                .ifPresent(
                        placed -> {
                            model.isShown();
                            showInText(placed);
                        });
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            detail.bin();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && model.current() != null) {
            detail.write();
            key.consume();
        }
    }

    /// Copies the note the reader is at to the first witness.
    void carry() {
        currentNote().ifPresent(placed -> carry(List.of(placed)));
    }

    /// Copies all notes of the base to the first witness.
    void carryAll() {
        if (desk != null) {
            DocumentId base = desk.summary().id();
            carry(
                    model.notes().stream()
                            .filter(one -> one.note().target().place().document().equals(base))
                            .toList());
        }
    }

    private void carry(List<PlacedNote> placed) {
        if (desk != null && !desk.witnesses().isEmpty()) {
            model.carry(
                    placed.stream().map(one -> one.note().id()).toList(),
                    desk.witnesses().getFirst().summary().id());
        }
    }

    /// Goes to the next note in the order of the list, or the one before.
    public void step(int by) {
        if (lines.isEmpty()) {
            return;
        }
        int now = currentNote().map(this::line).orElse(by > 0 ? -1 : lines.size());
        PlacedNote next = lines.get(Math.clamp(now + by, 0, lines.size() - 1));
        model.go(next.note().id());
        showInText(next);
    }

    /// Puts the caret into the note the reader is at.
    public void write() {
        detail.write();
    }
}
