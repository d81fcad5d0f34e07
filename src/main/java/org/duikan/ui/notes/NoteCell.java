package org.duikan.ui.notes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.ui.text.SideParts;

/// A note in the list beside the text: its letter, where it is, the words noted, what is said.
final class NoteCell extends ListCell<PlacedNote> {
    private final Texts texts;
    private final Label letter = new Label();
    private final Label where = new Label();
    private final Label quote = new Label();
    private final Label words = new Label();
    private final Label state = new Label();
    private final HBox row;

    NoteCell(Texts texts) {
        this.texts = texts;
        letter.getStyleClass().add("note-letter");
        where.getStyleClass().add("muted");
        quote.getStyleClass().add("note-quote");
        words.getStyleClass().add("note-words");
        words.setWrapText(true);
        words.setMaxHeight(44);
        state.getStyleClass().add("note-state");
        state.setWrapText(true);
        VBox lines = new VBox(1, where, quote, words, state);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(8, letter, lines);
        getStyleClass().add("note-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlacedNote placed, boolean empty) {
        super.updateItem(placed, empty);
        if (empty || placed == null) {
            setGraphic(null);
            return;
        }
        Note note = placed.note();
        letter.setText(Character.toString(note.writing().colour().letter()));
        letter.getStyleClass()
                .setAll("label", "note-letter", "sign-" + note.writing().colour().word());
        where.setText(NoteWords.where(note, texts));
        quote.setText(NoteWords.quote(note));
        String text = note.writing().text();
        words.setText(text);
        SideParts.show(words, !text.isEmpty());
        String became = NoteWords.state(placed, texts);
        state.setText(became);
        SideParts.show(state, !became.isEmpty());
        setGraphic(row);
    }
}
