package org.duikan.ui.traces;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.ui.review.LinkDecisionBar;
import org.duikan.ui.review.LinkDecisionModel;

import java.util.Locale;

/// A counterpart in the inspector: name and score, why, and the buttons to decide.
final class CardNode extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// @param decision what the buttons decide about; already at the card
    CardNode(TraceCard card, boolean current, LinkDecisionModel decision, Texts texts) {
        super(5);
        getStyleClass().addAll("card", "sort-" + card.sort().name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(CURRENT, current);
        Label name = new Label(card.name());
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label score = new Label(card.score());
        score.getStyleClass().add("muted");
        score.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, score);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
        String sort = "traces.sort-" + card.sort().name().toLowerCase(Locale.ROOT);
        if (card.sort() != TraceCard.Sort.LINKED) {
            getChildren().add(line(texts.get(sort)));
        }
        if (!card.reason().isEmpty()) {
            getChildren().add(line(card.reason()));
        }
        if (card.sort() != TraceCard.Sort.QUOTED) {
            getChildren().add(new LinkDecisionBar(decision, texts, current));
        }
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        return line;
    }
}
