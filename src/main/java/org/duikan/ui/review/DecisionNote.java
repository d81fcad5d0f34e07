package org.duikan.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.review.ResolvedDecisions.Placed;

import java.util.Optional;

/// What the reader decided, when, who and why, and whether the text was changed since; takes no
/// room where nothing was decided.
final class DecisionNote extends VBox {
    private final Texts texts;
    private final Label said = new Label();
    private final Label changed = new Label();

    DecisionNote(Texts texts) {
        super(2);
        this.texts = texts;
        getStyleClass().add("decision-note");
        getStylesheets().add(DecisionNote.class.getResource("review.css").toExternalForm());
        said.getStyleClass().addAll("muted", "said");
        said.setWrapText(true);
        changed.setText(texts.get("traces.text-changed"));
        changed.getStyleClass().add("text-changed");
        changed.setWrapText(true);
        getChildren().add(said);
        show(Optional.empty());
    }

    void show(Optional<Placed> placed) {
        setVisible(placed.isPresent());
        setManaged(placed.isPresent());
        said.setText(placed.map(one -> DecisionWords.said(one.decision(), texts)).orElse(""));
        getChildren().remove(changed);
        if (placed.filter(Placed::changed).isPresent()) {
            getChildren().add(changed);
        }
    }
}
