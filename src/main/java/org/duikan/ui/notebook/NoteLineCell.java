package org.duikan.ui.notebook;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.ui.notes.NoteWords;
import org.duikan.ui.text.SideParts;

/// A line of the list of all notes: letter, place, words noted, note with tags, state and time.
final class NoteLineCell extends ListCell<PlacedNote> {
    private static final double[] SHARES = {5, 20, 28, 33, 14};

    private final NotesViewModel model;
    private final Texts texts;
    private final Label letter = new Label();
    private final Label document = new Label();
    private final Label where = new Label();
    private final Label quote = new Label();
    private final Label words = new Label();
    private final FlowPane tags = new FlowPane(4, 2);
    private final Label reply = new Label();
    private final Label state = new Label();
    private final Label kind = new Label();
    private final Label time = new Label();
    private final GridPane grid = new GridPane();

    NoteLineCell(NotesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("note-line");
        setPrefWidth(0);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (Label label : new Label[] {where, quote, words, reply, state, kind}) {
            label.setWrapText(true);
        }
        quote.setMaxHeight(66);
        words.setMaxHeight(88);
        document.getStyleClass().add("muted");
        where.getStyleClass().add("note-where");
        quote.getStyleClass().add("note-quote");
        words.getStyleClass().add("note-words");
        reply.getStyleClass().add("muted");
        state.getStyleClass().add("note-state");
        kind.getStyleClass().add("muted");
        time.getStyleClass().add("muted");
        grid.addRow(
                0,
                letter,
                new VBox(1, document, where),
                quote,
                new VBox(3, words, tags, reply),
                new VBox(1, kind, time, state));
        grid.setHgap(8);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    }

    @Override
    protected void updateItem(PlacedNote placed, boolean empty) {
        super.updateItem(placed, empty);
        setGraphic(empty || placed == null ? null : grid);
        if (!empty && placed != null) {
            fill(placed);
        }
    }

    private void fill(PlacedNote placed) {
        Note note = placed.note();
        letter.setText(Character.toString(note.writing().colour().letter()));
        letter.getStyleClass()
                .setAll("label", "note-letter", "sign-" + note.writing().colour().word());
        document.setText(model.name(NotesViewModel.document(placed)));
        where.setText(NoteWords.where(note, texts));
        quote.setText(NoteWords.quote(note));
        String text = note.writing().text();
        words.setText(text.isEmpty() ? texts.get("notes.no-words") : text);
        tags.getChildren()
                .setAll(
                        note.writing().tags().stream()
                                .map(tag -> SideParts.line(tag, "tag"))
                                .toList());
        SideParts.show(tags, !note.writing().tags().isEmpty());
        reply.setText(note.reply().map(Reply::text).map(one -> "↳ " + one).orElse(""));
        SideParts.show(reply, note.reply().isPresent());
        kind.setText(
                NoteWords.kind(note, texts)
                        + " · "
                        + texts.get("notes.target-" + note.target().kind().word()));
        time.setText(NoteWords.day(note.changed()));
        String became = NoteWords.state(placed, texts);
        state.setText(became);
        SideParts.show(state, !became.isEmpty());
    }
}
