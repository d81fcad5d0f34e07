package org.duikan.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;
import org.duikan.ui.review.LinkDecisionBar;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.text.SideParts;

import java.util.Locale;

/// A link in the inspector: where it stands on both sides, what is known of it, what was decided
/// and the buttons to decide.
final class LinkCardNode extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    LinkCardNode(LinkCard card, RowLinks links, LinkReview review, Texts texts) {
        super(4);
        boolean current = card.equals(links.currentProperty().get());
        String sort = card.sort().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("card", "link-card", "sort-" + sort);
        pseudoClassStateChanged(CURRENT, current);
        LinkFacts facts = LinkFacts.of(card, texts);
        getChildren().add(SideParts.line(facts.places(), "plain"));
        facts.lines().forEach(fact -> getChildren().add(SideParts.line(fact, "muted")));
        if (card.isDecidable()) {
            LinkDecisionModel decision = links.decision();
            if (!current) {
                decision = new LinkDecisionModel(review);
                decision.show(card.stand());
            }
            getChildren().add(new LinkDecisionBar(decision, texts, current));
        }
    }
}
