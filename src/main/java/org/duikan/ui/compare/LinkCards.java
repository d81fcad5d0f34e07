package org.duikan.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.LinkDecisionBar;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.review.LinkStand;

import java.util.List;

/// What the reader decides about the links of the row they are at; the keys are about the first.
final class LinkCards extends VBox {
    private final CompareViewModel model;
    private final LinkReview review;
    private final Texts texts;
    private final LinkDecisionModel first;

    LinkCards(CompareViewModel model, LinkReview review, Texts texts) {
        super(9);
        this.model = model;
        this.review = review;
        this.texts = texts;
        this.first = new LinkDecisionModel(review);
        setId("link-cards");
        model.visitedProperty().subscribe(_ -> update());
        model.deskProperty().subscribe(_ -> update());
    }

    /// Decides about the first link of the row.
    LinkDecisionModel decision() {
        return first;
    }

    private void update() {
        int row = model.visited();
        Desk desk = model.deskProperty().get();
        boolean there = desk != null && row >= 0 && row < model.rows().size();
        List<LinkStand> stands =
                there ? LinkStands.of(model.rows().get(row), desk) : List.<LinkStand>of();
        getChildren().clear();
        first.show(stands.isEmpty() ? null : stands.getFirst());
        if (!stands.isEmpty()) {
            Label title = line(texts.get("compare.inspector-decide"), "inspector-title");
            getChildren().add(title);
        }
        for (LinkStand stand : stands) {
            getChildren().add(card(stand, stand == stands.getFirst()));
        }
        setVisible(!stands.isEmpty());
        setManaged(!stands.isEmpty());
    }

    private Node card(LinkStand stand, boolean isFirst) {
        LinkDecisionModel decision = first;
        if (!isFirst) {
            decision = new LinkDecisionModel(review);
            decision.show(stand);
        }
        Comparison comparison = stand.about().comparison();
        String places =
                texts.get(
                        "compare.inspector-numbers",
                        Places.base(comparison, stand.base()),
                        Places.witness(comparison, stand.witness()));
        VBox card = new VBox(4, line(places, "plain"));
        card.getStyleClass().add("card");
        comparison.links().stream()
                .filter(
                        link ->
                                link.base().equals(stand.base())
                                        && link.witness().equals(stand.witness())
                                        && link.relation() == stand.relation())
                .findFirst()
                .ifPresent(link -> addReasons(card, link));
        card.getChildren().add(new LinkDecisionBar(decision, texts, isFirst));
        return card;
    }

    private void addReasons(VBox card, Link link) {
        if (!link.relation().isPresence()) {
            card.getChildren().add(line(TraceWords.score(link.score()), "muted"));
        }
        for (String reason : TraceWords.evidence(link.evidence(), texts)) {
            card.getChildren().add(line(reason, "muted"));
        }
    }

    private static Label line(String words, String styleClass) {
        Label line = new Label(words);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        return line;
    }
}
