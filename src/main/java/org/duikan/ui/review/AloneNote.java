package org.duikan.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.ui.fx.Hint;

/// The reader's “no counterpart”, with when, who and why; the reason can be given or changed.
public final class AloneNote extends VBox {

    /// @param stand decided that way
    public AloneNote(AloneStand stand, LinkReview review, Texts texts) {
        super(4);
        getStyleClass().addAll("card", "decision-bar");
        getStylesheets().add(AloneNote.class.getResource("review.css").toExternalForm());
        DecisionNote note = new DecisionNote(texts);
        note.show(stand.placed());
        TextField reason = new TextField();
        reason.setPromptText(texts.get("traces.reason-alone"));
        reason.setOnAction(
                _ -> review.decide(stand, Verdict.NO_COUNTERPART, reason.getText().strip()));
        Button why = new Button(texts.get("traces.why"));
        why.getStyleClass().addAll("decide", "minor");
        Hint.install(why, texts.get("traces.why-hint"));
        why.setOnAction(
                _ -> {
                    if (getChildren().remove(reason)) {
                        return;
                    }
                    getChildren().add(reason);
                    reason.requestFocus();
                });
        getChildren().addAll(note, why);
    }
}
