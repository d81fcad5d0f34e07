package org.duikan.ui.review;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision;
import org.duikan.review.ResolvedDecisions.Lost;
import org.duikan.review.UnitAnchor;
import org.duikan.ui.text.SideParts;

import java.util.ArrayList;
import java.util.List;

/// A decision that was not found again: what was decided about which texts, and the buttons to
/// point it at other units or to take it back.
final class LostCard extends VBox {
    private final LostModel.Entry entry;
    private final LostModel model;
    private final Texts texts;

    LostCard(LostModel.Entry entry, LostModel model, Texts texts) {
        super(5);
        this.entry = entry;
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "lost-card", "decision-bar");
        Lost lost = entry.lost();
        LinkDecision decision = lost.decision();
        getChildren().add(SideParts.line(DecisionWords.said(decision, texts), "said"));
        addSide(texts.get("traces.lost-base"), decision.baseUnits(), lost.base());
        String witness = entry.about().witness().shortName(texts.locale());
        addSide(witness, decision.witnessUnits(), lost.witness());
        Button anew = button("traces.point-anew");
        anew.setOnAction(_ -> ask(model.missing(entry), new ArrayList<>()));
        Button back = button("traces.take-back");
        back.setOnAction(_ -> model.takeBack(entry));
        getChildren().add(new HBox(6, anew, back));
    }

    private void addSide(String document, List<UnitAnchor> anchors, List<Integer> places) {
        boolean gone = places.contains(Lost.NOWHERE);
        if (anchors.isEmpty()) {
            getChildren().add(SideParts.line(document + "　" + texts.get("traces.none"), "muted"));
            return;
        }
        String title = gone ? texts.get("traces.lost-side", document) : document;
        getChildren()
                .addAll(
                        SideParts.line(title, gone ? "text-changed" : "muted"),
                        SideParts.line(DecisionWords.units(anchors), "quote"));
    }

    private Button button(String key) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("decide");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /// Asks for one missing unit after the other; what the reader leaves unanswered stays lost.
    private void ask(List<LostModel.Missing> missing, List<Integer> chosen) {
        if (chosen.size() == missing.size()) {
            model.pointAnew(entry, chosen, texts.get("traces.kept-beside"));
            return;
        }
        LostModel.Missing next = missing.get(chosen.size());
        String document =
                next.inBase()
                        ? texts.get("traces.lost-base")
                        : entry.about().witness().shortName(texts.locale());
        String title =
                texts.get("traces.now-in", DecisionWords.units(List.of(next.was())), document);
        Choosers.open(
                this,
                close ->
                        new UnitChooser(
                                title,
                                next.offered(),
                                texts,
                                unit -> {
                                    close.run();
                                    chosen.add(unit.index());
                                    ask(missing, chosen);
                                }));
    }
}
