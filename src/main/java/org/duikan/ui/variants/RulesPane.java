package org.duikan.ui.variants;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.collation.IgnoreRules;
import org.duikan.collation.IgnoreRules.SamePair;
import org.duikan.diff.VariantClass;
import org.duikan.i18n.Texts;
import org.duikan.ui.judging.JudgingModel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What need not be judged between these two documents: classes to tick, pairs to type.
final class RulesPane extends VBox {
    private final JudgingModel judging;
    private final Map<VariantClass, CheckBox> classes = new EnumMap<>(VariantClass.class);
    private final TextField pairs = new TextField();
    private final Label wrong = new Label();
    private final Texts texts;

    RulesPane(JudgingModel judging, Texts texts) {
        super(8);
        this.judging = judging;
        this.texts = texts;
        setId("rules-pane");
        getStyleClass().add("rules");
        FlowPane boxes = new FlowPane(14, 6);
        for (VariantClass one : VariantClass.values()) {
            CheckBox box = new CheckBox(texts.get("compare.class-" + one.word()));
            box.setOnAction(_ -> apply());
            classes.put(one, box);
            boxes.getChildren().add(box);
        }
        pairs.setId("same-pairs");
        pairs.setPromptText(texts.get("variants.pairs-prompt"));
        pairs.setOnAction(_ -> apply());
        HBox.setHgrow(pairs, Priority.ALWAYS);
        Button save = new Button(texts.get("variants.pairs-save"));
        save.setOnAction(_ -> apply());
        HBox typed = new HBox(8, pairs, save);
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        Label title = new Label(texts.get("variants.rules-title"));
        title.getStyleClass().add("muted");
        getChildren().addAll(title, boxes, typed, wrong);
        show(this, false);
        show(wrong, false);
        judging.rulesProperty().subscribe(this::fill);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void toggle() {
        show(this, !isVisible());
        if (isVisible()) {
            classes.get(VariantClass.WORDING).requestFocus();
        }
    }

    private void fill(IgnoreRules rules) {
        classes.forEach((one, box) -> box.setSelected(rules.classes().contains(one)));
        pairs.setText(
                rules.pairs().stream()
                        .map(pair -> pair.one() + "=" + pair.other())
                        .collect(Collectors.joining(" ")));
    }

    private void apply() {
        Set<VariantClass> ticked = EnumSet.noneOf(VariantClass.class);
        classes.forEach(
                (one, box) -> {
                    if (box.isSelected()) {
                        ticked.add(one);
                    }
                });
        List<SamePair> typed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String pair : pairs.getText().strip().split("[\\s，,；;]+")) {
            String[] sides = pair.split("[=＝]", -1);
            if (sides.length == 2 && !sides[0].isEmpty() && !sides[0].equals(sides[1])) {
                typed.add(new SamePair(sides[0], sides[1]));
            } else if (!pair.isEmpty()) {
                refused.add(pair);
            }
        }
        wrong.setText(texts.get("variants.pairs-wrong", String.join(" ", refused)));
        show(wrong, !refused.isEmpty());
        if (refused.isEmpty()) {
            judging.ignore(new IgnoreRules(ticked, typed));
        }
    }
}
