package org.duikan.ui.notebook;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.sharing.PlannedNote;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;
import org.duikan.ui.notes.NoteWords;
import org.duikan.ui.text.SideParts;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// A line of the preview of an import: what is wrong, or a note with its place, the words it is put
/// to, its own first words and what is to become of it.
final class ImportLineCell extends ListCell<ImportLine> {
    private static final double[] SHARES = {12, 20, 26, 42};
    private static final int FIRST_WORDS = 60;

    private final NotesViewModel model;
    private final NoteImport imports;
    private final Texts texts;
    private final Label sentence = SideParts.line("", "import-sentence");
    private final Label standing = SideParts.line("", "note-state");
    private final Label day = SideParts.line("", "muted");
    private final Label document = SideParts.line("", "muted");
    private final Label where = SideParts.line("", "note-where");
    private final Label quote = SideParts.line("", "note-quote");
    private final Label mine = SideParts.line("", "note-words");
    private final Label theirs = SideParts.line("", "note-words");
    private final Label difference = SideParts.line("", "muted");
    private final Map<Choice, ToggleButton> choices = new EnumMap<>(Choice.class);
    private final FlowPane choosing = new FlowPane(4, 4);
    private final GridPane grid = new GridPane();

    ImportLineCell(NotesViewModel model, NoteImport imports, Texts texts) {
        this.model = model;
        this.imports = imports;
        this.texts = texts;
        getStyleClass().add("note-line");
        setPrefWidth(0);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (Choice choice : Choice.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("choice-" + word(choice));
            button.setOnAction(_ -> choose(choice));
            choices.put(choice, button);
            choosing.getChildren().add(button);
        }
        grid.addRow(
                0,
                new VBox(1, standing, day),
                new VBox(1, document, where),
                quote,
                new VBox(3, mine, theirs, difference, choosing));
        grid.setHgap(8);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    }

    /// How a choice is called where the corpus has another version, or has none.
    static String name(Choice choice, Standing standing, Texts texts) {
        return texts.get(
                (standing == Standing.NEW ? "exchange.new-" : "exchange.choice-") + word(choice));
    }

    static String word(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void choose(Choice choice) {
        if (getItem() instanceof ImportLine.Planned(var note)) {
            imports.choose(note, choice);
            showChoice(note);
        }
    }

    @Override
    protected void updateItem(ImportLine line, boolean empty) {
        super.updateItem(line, empty);
        switch (empty ? null : line) {
            case ImportLine.Sentence(var words, var grave) -> {
                sentence.setText(words);
                sentence.getStyleClass().setAll("label", grave ? "problem" : "muted");
                setGraphic(sentence);
            }
            case ImportLine.Planned(var note) -> {
                fill(note);
                setGraphic(grid);
            }
            case null -> setGraphic(null);
        }
    }

    private void fill(PlannedNote planned) {
        Note note = planned.theirs();
        boolean changed = planned.standing() == Standing.CHANGED;
        standing.setText(texts.get("exchange.stands-" + stands(planned)));
        day.setText(NoteWords.day(note.changed()));
        document.setText(model.name(note.target().place().document()));
        where.setText(NoteWords.where(note, texts));
        quote.setText(NoteWords.quote(note));
        planned.mine().ifPresent(one -> mine.setText(texts.get("exchange.mine", words(one))));
        theirs.setText(changed ? texts.get("exchange.theirs", words(note)) : words(note));
        SideParts.show(mine, changed);
        SideParts.show(difference, changed);
        if (changed) {
            difference.setText(
                    texts.get("exchange.differs", NoteDifference.of(planned).sentence(texts)));
        }
        showChoice(planned);
    }

    private static String stands(PlannedNote planned) {
        if (planned.standing() == Standing.NEW) {
            return "new";
        }
        return planned.isNewer() ? "theirs" : "mine";
    }

    private String words(Note note) {
        String text = note.writing().text().replace("\n", " ");
        return text.isBlank() ? texts.get("notes.no-words") : NoteWords.cut(text, FIRST_WORDS);
    }

    private void showChoice(PlannedNote planned) {
        choices.forEach(
                (choice, button) -> {
                    boolean offered = planned.choices().contains(choice);
                    button.setDisable(!offered);
                    SideParts.show(button, offered || planned.standing() == Standing.CHANGED);
                    if (button.isVisible()) {
                        button.setText(name(choice, planned.standing(), texts));
                    }
                    button.setSelected(choice == imports.choice(planned));
                });
    }
}
