package org.duikan.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.ui.fx.Hint;

import java.util.Optional;

/// Confirm, reject, lock, with a reason: the buttons under a link.
public final class LinkDecisionBar extends VBox {
    private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");

    private final Texts texts;
    private final LinkDecisionModel model;
    private final Button confirm;
    private final Button reject;
    private final Button lock;
    private final Button why;
    private final TextField reason = new TextField();
    private final DecisionNote said;

    public LinkDecisionBar(LinkDecisionModel model, Texts texts) {
        this(model, texts, true);
    }

    /// @param whole with the lock and the reason; else confirm and reject only
    public LinkDecisionBar(LinkDecisionModel model, Texts texts, boolean whole) {
        super(5);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("decision-bar");
        getStylesheets().add(LinkDecisionBar.class.getResource("review.css").toExternalForm());
        confirm = button("traces.confirm", "Y", model::confirm);
        reject = button("traces.reject", "N", model::reject);
        lock = button("traces.lock", "L", model::lock);
        why = button("traces.why", "", this::askWhy);
        lock.getStyleClass().add("minor");
        why.getStyleClass().add("minor");
        reason.setPromptText(texts.get("traces.reason-prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(_ -> model.explain());
        said = new DecisionNote(texts);
        show(reason, false);
        HBox minor = new HBox(4, lock, why);
        show(minor, whole);
        getChildren().addAll(new HBox(6, confirm, reject), minor, reason, said);
        model.standProperty().subscribe(_ -> update());
    }

    private Button button(String key, String letter, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("decide");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        if (!letter.isEmpty()) {
            Label sign = new Label(letter);
            sign.getStyleClass().add("key");
            button.setGraphic(sign);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(_ -> action.run());
        Hint.install(button, texts.get(key + "-hint"));
        return button;
    }

    private void askWhy() {
        show(reason, !reason.isVisible());
        if (reason.isVisible()) {
            reason.requestFocus();
        }
    }

    private void update() {
        Optional<Verdict> verdict = model.verdict();
        boolean links = verdict.filter(Verdict::links).isPresent();
        confirm.pseudoClassStateChanged(IN_FORCE, links && !model.isLocked());
        reject.pseudoClassStateChanged(IN_FORCE, verdict.equals(Optional.of(Verdict.REJECTED)));
        lock.pseudoClassStateChanged(IN_FORCE, model.isLocked());
        confirm.setDisable(model.isLocked());
        reject.setDisable(model.isLocked());
        show(reason, false);
        said.show(Optional.ofNullable(model.standProperty().get()).flatMap(LinkStand::placed));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
