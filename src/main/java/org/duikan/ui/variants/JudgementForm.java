package org.duikan.ui.variants;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.SideWanted;
import org.duikan.ui.text.SideParts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to say of an item: verdict, correction, note. What was typed is saved when the field or the
/// item is left.
final class JudgementForm extends VBox {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<Verdict> BUTTONS =
            List.of(Verdict.BASE_WRONG, Verdict.WITNESS_WRONG, Verdict.BOTH, Verdict.IGNORE);

    private final VariantsViewModel model;
    private final Texts texts;
    private final Map<Verdict, Button> verdicts = new EnumMap<>(Verdict.class);
    private final TextField correction = new TextField();
    private final TextArea note = new TextArea();
    private final Label said = SideParts.line("", "muted");
    private final Button alike = new Button();
    private int shown = -1;

    /// @param back goes from a field back to the table, where the keys of verdicts work
    JudgementForm(VariantsViewModel model, Texts texts, Runnable back) {
        super(7);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card");
        correction.setId("correction");
        correction.setPromptText(texts.get("variants.correction-prompt"));
        correction.setOnAction(_ -> back.run());
        note.setId("judgement-note");
        note.setPromptText(texts.get("variants.note-prompt"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        correction.focusedProperty().subscribe((_, now) -> keepWhenLeft(now));
        note.focusedProperty().subscribe((_, now) -> keepWhenLeft(now));
        alike.setId("judge-alike");
        alike.getStyleClass().add("quiet");
        alike.setMaxWidth(Double.MAX_VALUE);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveByKey(key, back));
        alike.setWrapText(true);
        alike.setOnAction(_ -> model.judgeAlike());
        getChildren()
                .addAll(
                        buttons(),
                        SideParts.line(texts.get("variants.correction"), "muted"),
                        correction,
                        SideParts.line(texts.get("variants.note"), "muted"),
                        note,
                        said,
                        alike);
    }

    private GridPane buttons() {
        GridPane buttons = new GridPane(6, 6);
        for (int i = 0; i < BUTTONS.size(); i++) {
            Button button = button(BUTTONS.get(i), Integer.toString(i + 1));
            buttons.add(button, i % 2, i / 2);
            GridPane.setHgrow(button, Priority.ALWAYS);
        }
        return buttons;
    }

    private Button button(Verdict verdict, String key) {
        Button button = new Button(texts.get("collation.verdict-" + verdict.word()));
        Label sign = new Label(key);
        sign.getStyleClass().add("key");
        button.setGraphic(sign);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("decide");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> model.judge(verdict));
        verdicts.put(verdict, button);
        return button;
    }

    /// Leaving a field saves what was typed in it.
    private static void leaveByKey(KeyEvent key, Runnable back) {
        boolean done = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (key.getCode() == KeyCode.ESCAPE || done) {
            back.run();
            key.consume();
        }
    }

    private void keepWhenLeft(boolean focused) {
        if (!focused) {
            keepTyped();
        }
    }

    /// Saves what was typed about the item shown, if that is new.
    private void keepTyped() {
        if (shown >= 0) {
            model.judging().write(shown, correction.getText().strip(), note.getText().strip());
        }
    }

    void focusCorrection() {
        goInto(correction);
    }

    void focusNote() {
        goInto(note);
    }

    /// Later, so that the key that asked for it is not typed into it.
    private void goInto(TextInputControl field) {
        fireEvent(new SideWanted());
        Platform.runLater(field::requestFocus);
    }

    /// Leaves the item shown; what was typed about it is saved.
    void leave() {
        keepTyped();
        shown = -1;
    }

    void show(JudgedCollation judged, int item) {
        boolean fresh = item != shown;
        if (fresh) {
            leave();
        }
        shown = item;
        Optional<Judgement> judgement = judged.judged(item).map(Placed::judgement);
        Verdict verdict = judged.verdict(item);
        Item about = judged.collation().items().get(item);
        verdicts.forEach(
                (one, button) -> {
                    button.pseudoClassStateChanged(IN_FORCE, one == verdict);
                    button.setDisable(!one.fits(about));
                });
        fill(correction, fresh, judgement.map(Judgement::correction).orElse(""));
        fill(note, fresh, judgement.map(Judgement::note).orElse(""));
        boolean changed = judged.judged(item).filter(Placed::changed).isPresent();
        said.setText(
                judgement.map(this::said).orElse("")
                        + (changed ? texts.get("variants.changed-since") : ""));
        SideParts.show(said, judgement.isPresent());
        offerAlike(judged, verdict);
    }

    /// What the reader is typing is left alone.
    private static void fill(TextInputControl field, boolean fresh, String words) {
        if (fresh || !field.isFocused()) {
            field.setText(words);
        }
    }

    private void offerAlike(JudgedCollation judged, Verdict verdict) {
        long others =
                model.alike().stream().filter(other -> judged.verdict(other) != verdict).count();
        String word = texts.get("collation.verdict-" + verdict.word());
        alike.setText(texts.get("variants.alike", others, word));
        SideParts.show(alike, others > 0 && verdict != Verdict.OPEN);
    }

    private String said(Judgement judgement) {
        String time = TIME.format(judgement.time().atZone(ZoneId.systemDefault()));
        return judgement.author().isEmpty()
                ? time
                : texts.get("variants.said", judgement.author(), time);
    }
}
