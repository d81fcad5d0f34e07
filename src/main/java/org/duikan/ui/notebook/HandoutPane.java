package org.duikan.ui.notebook;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.note.NoteKind;
import org.duikan.report.Handout;
import org.duikan.report.Handout.Selection;
import org.duikan.ui.text.SideParts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Above the list: what of the listed notes a handout is to hold, and as what it is written.
final class HandoutPane extends VBox {
    private final HandoutModel model;
    private final Texts texts;
    private final TextField title = new TextField();
    private final Map<NoteKind, CheckBox> kinds = new EnumMap<>(NoteKind.class);
    private final Map<String, ToggleButton> tags = new TreeMap<>();
    private final FlowPane tagRow = row();
    private final CheckBox answers;
    private final CheckBox later;
    private final Map<Handout.Format, ToggleButton> formats = new EnumMap<>(Handout.Format.class);
    private final Label count = SideParts.line("", "muted");
    private final Button write;
    private final Runnable leave;
    private String proposed = "";

    /// @param leave gives the focus back to the list
    HandoutPane(HandoutModel model, Texts texts, Runnable leave) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        setId("handout-pane");
        getStyleClass().add("exchange-head");
        title.setId("handout-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        answers = box("answers", this::followAnswers);
        later = box("later", this::count);
        write = new Button(texts.get("exchange.handout-write"));
        write.setId("handout-write");
        write.setOnAction(_ -> write());
        Button cancel = new Button(texts.get("exchange.cancel"));
        cancel.setId("handout-cancel");
        cancel.setOnAction(_ -> hide());
        HBox last = new HBox(8, formats(), write, cancel);
        last.setAlignment(Pos.CENTER_LEFT);
        FlowPane extras = row();
        extras.getChildren().addAll(answers, later);
        getChildren().addAll(named(title), kinds(), tagRow, extras, last, count);
        count.setId("handout-count");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.list().lines().addListener((Observable _) -> refill());
        SideParts.show(this, false);
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane(12, 6);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node named(TextField field) {
        HBox row = new HBox(8, label("title"), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label label(String word) {
        Label label = new Label(texts.get("exchange.handout-" + word));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private CheckBox box(String word, Runnable action) {
        CheckBox box = new CheckBox(texts.get("exchange.handout-" + word));
        box.setId("handout-" + word);
        box.setOnAction(_ -> action.run());
        return box;
    }

    private Node kinds() {
        FlowPane row = row();
        row.getChildren().add(label("kinds"));
        for (NoteKind kind : NoteKind.values()) {
            CheckBox box = new CheckBox(texts.get("notes.kind-" + kind.word()));
            box.setId("handout-" + kind.word());
            box.setSelected(kind != NoteKind.ANSWER_KEY);
            box.setOnAction(_ -> followKind(kind));
            kinds.put(kind, box);
            row.getChildren().add(box);
        }
        return row;
    }

    private Node formats() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(4);
        for (Handout.Format format : Handout.Format.values()) {
            String word = format.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get("exchange.handout-" + word));
            button.setId("handout-" + word);
            button.setToggleGroup(group);
            button.setSelected(format == Handout.Format.DOCX);
            button.setOnAction(_ -> button.setSelected(true));
            formats.put(format, button);
            row.getChildren().add(button);
        }
        return row;
    }

    /// An answer key without answers, or answers without their key, would be half of either.
    private void followAnswers() {
        kinds.get(NoteKind.ANSWER_KEY).setSelected(answers.isSelected());
        count();
    }

    private void followKind(NoteKind kind) {
        if (kind == NoteKind.ANSWER_KEY) {
            answers.setSelected(kinds.get(kind).isSelected());
        }
        count();
    }

    void toggle() {
        if (isVisible()) {
            hide();
        } else {
            SideParts.show(this, true);
            refill();
            title.requestFocus();
            title.selectAll();
        }
    }

    private void hide() {
        SideParts.show(this, false);
        leave.run();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            hide();
            key.consume();
        }
    }

    /// Follows the list; what the reader typed and chose stays.
    private void refill() {
        if (!isVisible()) {
            return;
        }
        if (title.getText().equals(proposed)) {
            proposed = model.title();
            title.setText(proposed);
        }
        Set<String> chosen = chosenTags();
        tags.clear();
        for (String tag : model.tags()) {
            ToggleButton button = new ToggleButton(tag);
            button.setMnemonicParsing(false);
            button.setSelected(chosen.contains(tag));
            button.setOnAction(_ -> count());
            tags.put(tag, button);
        }
        tagRow.getChildren().setAll(label("tags"));
        tagRow.getChildren().addAll(tags.values());
        SideParts.show(tagRow, !tags.isEmpty());
        later.setDisable(!model.hasLater());
        count();
    }

    private Set<String> chosenTags() {
        return tags.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Selection selection() {
        Set<NoteKind> ticked =
                kinds.entrySet().stream()
                        .filter(one -> one.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new Selection(ticked, chosenTags(), answers.isSelected());
    }

    private void count() {
        long held = model.count(selection());
        long lost = model.lost(selection());
        count.setText(
                lost == 0
                        ? texts.get("exchange.handout-count", held)
                        : texts.get("exchange.handout-count-lost", held, lost));
        write.setDisable(held == 0);
    }

    private void write() {
        Handout.Format format =
                List.of(Handout.Format.values()).stream()
                        .filter(one -> formats.get(one).isSelected())
                        .findFirst()
                        .orElse(Handout.Format.DOCX);
        boolean withLater = later.isSelected() && !later.isDisabled();
        String name = title.getText().isBlank() ? model.title() : title.getText().strip();
        model.write(name, selection(), format, withLater, getScene().getWindow());
    }
}
