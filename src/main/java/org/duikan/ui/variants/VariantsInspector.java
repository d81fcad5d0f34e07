package org.duikan.ui.variants;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.diff.Suspicion;
import org.duikan.i18n.Texts;
import org.duikan.report.ItemWords;
import org.duikan.ui.text.TextSheet;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The item the reader is at: its words, its places, and what to say of it.
final class VariantsInspector extends ScrollPane {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<Verdict> BUTTONS =
            List.of(Verdict.BASE_WRONG, Verdict.WITNESS_WRONG, Verdict.BOTH, Verdict.IGNORE);

    private final VariantsViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox facts = card();
    private final Map<Verdict, Button> verdicts = new EnumMap<>(Verdict.class);
    private final TextField correction = new TextField();
    private final TextArea note = new TextArea();
    private final Label said = label("muted");
    private final Button alike = new Button();
    private final VBox judging;
    private final VBox lost = card();
    private final Label lostTitle = label("inspector-title");
    private int shown = -1;

    VariantsInspector(VariantsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        TextSheet.dressSide(this);
        getStylesheets().add(VariantsPane.class.getResource("variants.css").toExternalForm());
        setId("variants-inspector");
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        judging = judgingCard();
        VBox all = new VBox(9, title, facts, judging, lostTitle, lost);
        all.getStyleClass().add("inspector");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.judging().currentProperty().subscribe(_ -> update());
        model.judging().judgedProperty().subscribe(_ -> update());
    }

    private VBox judgingCard() {
        GridPane buttons = new GridPane(6, 6);
        for (int i = 0; i < BUTTONS.size(); i++) {
            Button button = verdictButton(BUTTONS.get(i), Integer.toString(i + 1));
            buttons.add(button, i % 2, i / 2);
            GridPane.setHgrow(button, Priority.ALWAYS);
        }
        correction.setId("correction");
        correction.setPromptText(texts.get("variants.correction-prompt"));
        correction.setOnAction(_ -> keepTyped());
        note.setId("judgement-note");
        note.setPromptText(texts.get("variants.note-prompt"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        correction.focusedProperty().subscribe((_, now) -> keepWhenLeft(now));
        note.focusedProperty().subscribe((_, now) -> keepWhenLeft(now));
        alike.setId("judge-alike");
        alike.getStyleClass().add("quiet");
        alike.setMaxWidth(Double.MAX_VALUE);
        alike.setWrapText(true);
        alike.setOnAction(_ -> model.judgeAlike());
        VBox card = card();
        card.setSpacing(7);
        card.getChildren()
                .addAll(
                        buttons,
                        label("muted", texts.get("variants.correction")),
                        correction,
                        label("muted", texts.get("variants.note")),
                        note,
                        said,
                        alike);
        return card;
    }

    private Button verdictButton(Verdict verdict, String key) {
        Button button = new Button(texts.get("collation.verdict-" + verdict.word()));
        Label sign = new Label(key);
        sign.getStyleClass().add("key");
        button.setGraphic(sign);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("decide");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.judge(verdict));
        verdicts.put(verdict, button);
        return button;
    }

    private void keepWhenLeft(boolean focused) {
        if (!focused) {
            keepTyped();
        }
    }

    /// Saves what was typed about the item shown.
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

    /// Goes into a field by a letter key; the letter itself, which comes behind the press, must not
    /// end up in it.
    private static void goInto(TextInputControl field) {
        EventHandler<KeyEvent> swallow = KeyEvent::consume;
        field.addEventFilter(KeyEvent.KEY_TYPED, swallow);
        field.addEventFilter(
                KeyEvent.KEY_RELEASED,
                new EventHandler<>() {
                    @Override
                    public void handle(KeyEvent released) {
                        field.removeEventFilter(KeyEvent.KEY_TYPED, swallow);
                        field.removeEventFilter(KeyEvent.KEY_RELEASED, this);
                    }
                });
        field.requestFocus();
    }

    private void update() {
        Optional<JudgedCollation> judged = model.judging().judged();
        int item = judged.isEmpty() ? -1 : model.judging().current();
        if (item != shown) {
            keepTyped();
        }
        boolean there = item >= 0;
        show(facts, there);
        show(judging, there);
        showLost(judged.map(JudgedCollation::lost).orElse(List.of()));
        if (!there) {
            shown = -1;
            title.setText(judged.isEmpty() ? "" : texts.get("variants.choose"));
            return;
        }
        boolean fresh = item != shown;
        shown = item;
        List<Integer> items = model.items();
        title.setText(texts.get("variants.item", items.indexOf(item) + 1, items.size()));
        showFacts(judged.get(), item);
        showJudgement(judged.get(), item, fresh);
    }

    private void showFacts(JudgedCollation judged, int index) {
        Item item = judged.collation().items().get(index);
        ItemWords words = ItemWords.of(judged.collation(), index, texts);
        facts.getChildren().clear();
        if (item instanceof Item.Reading reading) {
            String kind = reading.variant().kind().word();
            javafx.scene.layout.FlowPane readings =
                    new javafx.scene.layout.FlowPane(
                            7,
                            4,
                            reading(words.base().reading(), kind),
                            new Label("→"),
                            reading(words.witness().reading(), kind));
            readings.getStyleClass().add("readings");
            facts.getChildren().add(readings);
            facts.getChildren().add(label("muted", sort(reading, words)));
            if (reading.variant().suspicion().isPresent()) {
                facts.getChildren().add(label("suspicion", suspicion(reading, words)));
            }
            if (reading.quoted()) {
                facts.getChildren().add(label("muted", texts.get("variants.quoted")));
            }
            facts.getChildren()
                    .add(side("variants.base-at", words.basePlace(), words.base(), kind));
            facts.getChildren()
                    .add(side("variants.witness-at", words.witnessPlace(), words.witness(), kind));
            return;
        }
        facts.getChildren().add(label("sort-title", words.sort()));
        if (!words.base().whole().isEmpty()) {
            facts.getChildren().add(side("variants.base-at", words.basePlace(), words.base(), ""));
        }
        if (!words.witness().whole().isEmpty()) {
            facts.getChildren()
                    .add(side("variants.witness-at", words.witnessPlace(), words.witness(), ""));
        }
    }

    private String sort(Item.Reading reading, ItemWords words) {
        String of = texts.get("compare.class-" + reading.variant().variantClass().word());
        return words.sort().equals(of) ? of : words.sort() + " · " + of;
    }

    private String suspicion(Item.Reading reading, ItemWords words) {
        return reading.variant().suspicion().filter(Suspicion.OCR::equals).isPresent()
                ? texts.get(
                        "variants.look-alike", words.base().reading(), words.witness().reading())
                : texts.get("compare.suspicion-seam");
    }

    private VBox side(
            String key, String place, org.duikan.report.ReadingInContext words, String kind) {
        ReadingFlow flow = new ReadingFlow();
        flow.show(words, kind, false);
        return new VBox(2, label("muted", texts.get(key, place)), flow);
    }

    private Label reading(String letters, String kind) {
        boolean none = letters.isEmpty();
        Label label =
                new Label(
                        none
                                ? texts.get("compare.inspector-empty")
                                : letters.replace("\n", "⏎").replace(" ", "␣"));
        label.getStyleClass().addAll("reading", none ? "none" : kind);
        label.setWrapText(true);
        return label;
    }

    private void showJudgement(JudgedCollation judged, int item, boolean fresh) {
        Optional<Judgement> judgement = judged.judged(item).map(Placed::judgement);
        Verdict verdict = judged.verdict(item);
        verdicts.forEach((one, button) -> button.pseudoClassStateChanged(IN_FORCE, one == verdict));
        if (fresh || !correction.isFocused()) {
            correction.setText(judgement.map(Judgement::correction).orElse(""));
        }
        if (fresh || !note.isFocused()) {
            note.setText(judgement.map(Judgement::note).orElse(""));
        }
        String changed =
                judged.judged(item).filter(Placed::changed).isPresent()
                        ? texts.get("variants.changed-since")
                        : "";
        said.setText(judgement.map(one -> said(one) + changed).orElse(""));
        show(said, judgement.isPresent());
        int others =
                (int)
                        model.alike().stream()
                                .filter(other -> judged.verdict(other) != verdict)
                                .count();
        String word = texts.get("collation.verdict-" + verdict.word());
        alike.setText(texts.get("variants.alike", others, word));
        show(alike, others > 0 && verdict != Verdict.OPEN);
    }

    private String said(Judgement judgement) {
        String time = TIME.format(judgement.time().atZone(ZoneId.systemDefault()));
        return judgement.author().isEmpty()
                ? time
                : texts.get("variants.said", judgement.author(), time);
    }

    private void showLost(List<Judgement> judgements) {
        show(lostTitle, !judgements.isEmpty());
        show(lost, !judgements.isEmpty());
        lostTitle.setText(texts.get("variants.lost", judgements.size()));
        lost.getChildren().clear();
        for (Judgement one : judgements) {
            String base = one.anchor().base().reading();
            String witness = one.anchor().witness().reading();
            String place =
                    one.anchor().baseUnits().isEmpty()
                            ? ""
                            : one.anchor().baseUnits().getFirst().num();
            lost.getChildren()
                    .add(
                            label(
                                    "plain",
                                    texts.get(
                                            "variants.lost-line",
                                            place,
                                            base.isEmpty() ? "∅" : base,
                                            witness.isEmpty() ? "∅" : witness,
                                            texts.get(
                                                    "collation.verdict-" + one.verdict().word()))));
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label label(String styleClass) {
        return label(styleClass, "");
    }

    private static Label label(String styleClass, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static VBox card() {
        VBox card = new VBox(5);
        card.getStyleClass().add("card");
        return card;
    }
}
