package org.duikan.ui.compare;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.duikan.align.PairKind;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.ui.review.AloneNote;
import org.duikan.ui.review.Choosers;
import org.duikan.ui.review.CounterpartHead;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.review.UnitChooser;
import org.duikan.ui.text.SideParts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The links of the row the reader is at, one card each, under the names of their witnesses.
final class LinkCards extends VBox {
    private final CompareViewModel model;
    private final RowLinks links;
    private final LinkReview review;
    private final Texts texts;
    private final Runnable back;
    private final Map<Integer, Node> heads = new HashMap<>();

    /// @param back takes the focus where what held it is shown anew
    LinkCards(
            CompareViewModel model, RowLinks links, LinkReview review, Texts texts, Runnable back) {
        super(8);
        this.back = back;
        this.model = model;
        this.links = links;
        this.review = review;
        this.texts = texts;
        setId("link-cards");
        links.witnesses().addListener((ListChangeListener<WitnessLinks>) _ -> update());
        links.currentProperty().subscribe((_, _) -> update());
        model.visitedColumnProperty().subscribe((_, _) -> update());
        model.deskProperty().subscribe(_ -> update());
        model.visitedProperty().subscribe((_, _) -> update());
    }

    private void update() {
        boolean focused = isFocusWithin();
        fill();
        if (focused) {
            back.run();
        }
    }

    private void fill() {
        getChildren().clear();
        heads.clear();
        boolean open = model.deskProperty().get() != null;
        setVisible(open);
        setManaged(open);
        if (links.witnesses().isEmpty()) {
            String key = isFolded() ? "compare.inspector-folded" : "compare.inspector-choose";
            getChildren().add(SideParts.line(texts.get(key), "inspector-title"));
            return;
        }
        getChildren().add(SideParts.line(title(links.witnesses().getFirst()), "inspector-title"));
        links.witnesses().forEach(this::add);
    }

    private boolean isFolded() {
        int row = model.visited();
        return row >= 0 && row < model.rows().size() && model.rows().get(row).isFolded();
    }

    private String title(WitnessLinks first) {
        String place =
                first.base().isEmpty()
                        ? Places.witness(first.about().comparison(), first.units())
                        : Places.base(first.about().comparison(), first.base());
        return texts.get("compare.inspector-links", place);
    }

    private void add(WitnessLinks witness) {
        CounterpartHead head =
                new CounterpartHead(
                        witness.witness(),
                        witness.about().witness().shortName(texts.locale()),
                        state(witness),
                        texts,
                        () -> ask(witness),
                        () -> links.toggleAlone(witness));
        heads.put(witness.witness(), head);
        getChildren().add(head);
        if (links.atCursor().filter(witness::equals).isPresent()) {
            head.markCursor();
        }
        if (witness.isAlone()) {
            head.markAlone();
            getChildren().add(new AloneNote(witness.alone(), review, texts));
        }
        for (LinkCard card : witness.cards()) {
            LinkCardNode node = new LinkCardNode(card, links, review, texts);
            node.setOnMouseClicked(_ -> links.choose(card));
            getChildren().add(node);
        }
    }

    private String state(WitnessLinks witness) {
        if (witness.isLinked() || witness.isAlone()) {
            return "";
        }
        if (witness.base().isEmpty()) {
            return texts.get("compare.not-in-base");
        }
        boolean plan = witness.about().comparison().kind() == PairKind.LATER_PLAN;
        return texts.get(plan ? "traces.none" : "traces.absent");
    }

    /// Asks what to link the row's units to, in the column the reader is in.
    void addAtCursor() {
        links.atCursor().ifPresent(this::ask);
    }

    private void ask(WitnessLinks witness) {
        List<AlignableUnit> offered = links.offered(witness);
        String title =
                witness.base().isEmpty()
                        ? texts.get(
                                "traces.link-to-base",
                                Places.witness(witness.about().comparison(), witness.units()))
                        : texts.get(
                                "traces.link-to",
                                witness.about().witness().shortName(texts.locale()));
        Choosers.open(
                heads.get(witness.witness()),
                close ->
                        new UnitChooser(
                                title,
                                offered,
                                texts,
                                unit -> {
                                    close.run();
                                    links.add(witness, unit);
                                }));
    }
}
