package org.duikan.ui.traces;

import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.duikan.align.TraceCell;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.report.UnitName;
import org.duikan.ui.review.AloneNote;
import org.duikan.ui.review.Choosers;
import org.duikan.ui.review.CounterpartHead;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LostModel;
import org.duikan.ui.review.LostTray;
import org.duikan.ui.review.UnitChooser;
import org.duikan.ui.review.UnitOrder;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.Optional;

/// The right side bar: what became of one clause, document after document in the order of their
/// dates.
final class TracesInspector extends ScrollPane {
    private final TracesViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox documents = new VBox(8);
    private final VBox all = new VBox(8);
    private final Runnable back;
    private Region anchor = this;

    /// @param back takes the focus where what held it is shown anew
    TracesInspector(TracesViewModel model, Texts texts, Runnable back) {
        this.back = back;
        this.model = model;
        this.texts = texts;
        setId("traces-inspector");
        getStyleClass().add("traces-inspector");
        TextSheet.dressSide(this);
        getStylesheets().add(TracesPane.sheet());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        all.getStyleClass().add("inspector");
        LostModel lost = new LostModel(model.review());
        model.columns().all().addListener((Observable _) -> show(lost));
        all.getChildren().addAll(new LostTray(lost, texts, back), title, documents);
        setContent(all);
        model.cards().cards().addListener((ListChangeListener<TraceCard>) _ -> update());
        model.cards().currentProperty().subscribe(_ -> update());
        model.cursor().columnProperty().subscribe(_ -> update());
        model.matrixProperty().subscribe(_ -> update());
    }

    private void show(LostModel lost) {
        lost.show(
                model.columns().all().stream()
                        .map(Column::reviewed)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private void update() {
        boolean focused = documents.isFocusWithin();
        fill();
        if (focused) {
            back.run();
        }
    }

    private void fill() {
        documents.getChildren().clear();
        int unit = model.cursor().unit();
        if (unit < 0 || model.matrixProperty().get() == null) {
            title.setText(texts.get("traces.choose-clause"));
            return;
        }
        AlignableUnit of = model.matrixProperty().get().units().get(unit);
        title.setText(texts.get("traces.later", UnitName.full(of)));
        for (int column = 0; column < model.columns().size(); column++) {
            addDocument(column, unit);
        }
    }

    private void addDocument(int index, int unit) {
        Column column = model.columns().get(index);
        CounterpartHead head = head(index, column, unit);
        documents.getChildren().add(head);
        if (index == model.cursor().column()) {
            anchor = head;
            head.markCursor();
        }
        addAlone(head, index);
        List<TraceCard> cards = model.cards().cards();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).column() == index) {
                documents.getChildren().add(node(i, cards.get(i)));
            }
        }
    }

    private void addAlone(CounterpartHead head, int index) {
        model.cards()
                .aloneStand(index)
                .filter(stand -> stand.placed().isPresent())
                .ifPresent(
                        stand -> {
                            head.markAlone();
                            AloneNote note = new AloneNote(stand, model.review(), texts);
                            documents.getChildren().add(note);
                        });
    }

    private CounterpartHead head(int index, Column column, int unit) {
        CounterpartHead head =
                new CounterpartHead(
                        index,
                        column.document().shortName(texts.locale()),
                        state(index, column, unit),
                        texts,
                        () -> add(index),
                        () -> model.cards().toggleAlone(index));
        if (column.found().isEmpty()) {
            head.disableButtons();
        }
        head.setOnMousePressed(_ -> model.cursor().columnProperty().set(index));
        return head;
    }

    private String state(int index, Column column, int unit) {
        Optional<TraceCell> cell = column.traces().map(found -> found.cells().get(unit));
        if (cell.isEmpty()) {
            return texts.get(column.failed() ? "traces.failed" : "traces.comparing");
        }
        if (model.cards().alone(index).isPresent()) {
            return "";
        }
        return switch (cell.get().state()) {
            case TAKEN -> "";
            case NONE -> texts.get("traces.none");
            case ABSENT -> texts.get("traces.absent");
        };
    }

    private CardNode node(int index, TraceCard card) {
        boolean current = index == model.cards().currentProperty().get();
        LinkDecisionModel decision = model.cards().decision();
        if (!current) {
            decision = new LinkDecisionModel(model.review());
            decision.show(card.stand());
        }
        CardNode node = new CardNode(card, current, decision, texts);
        node.setOnMouseClicked(
                click -> {
                    model.cards().choose(index);
                    if (click.getClickCount() == 2) {
                        model.jump();
                    }
                });
        return node;
    }

    /// Asks which unit of the document at the cursor to link to.
    void addAtCursor() {
        if (model.cursor().column() < model.columns().size()) {
            add(model.cursor().column());
        }
    }

    private void add(int index) {
        model.cursor().columnProperty().set(index);
        Column column = model.columns().get(index);
        if (column.found().isEmpty() || model.cursor().unit() < 0) {
            return;
        }
        String name = column.document().shortName(texts.locale());
        Choosers.open(
                anchor,
                close ->
                        new UnitChooser(
                                texts.get("traces.link-to", name),
                                UnitOrder.inWitness(
                                        column.found().get().reviewed(),
                                        List.of(model.cursor().unit())),
                                texts,
                                unit -> {
                                    close.run();
                                    model.cards().add(index, unit.index());
                                }));
    }
}
