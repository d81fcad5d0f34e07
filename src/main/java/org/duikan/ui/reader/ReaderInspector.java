package org.duikan.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.duikan.document.DocumentFacts;
import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.text.RemarksBox;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The right side bar of the reader: what the document says of itself and what is odd in it.
final class ReaderInspector extends ScrollPane {
    private final ReaderViewModel model;
    private final Texts texts;
    private final IntConsumer jump;
    private final VBox all = new VBox(9);

    /// @param jump is given a source offset
    ReaderInspector(ReaderViewModel model, Texts texts, IntConsumer jump) {
        this.model = model;
        this.texts = texts;
        this.jump = jump;
        TextSheet.dressSide(this);
        setId("reader-inspector");
        all.getStyleClass().add("inspector");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.deskProperty().subscribe(this::show);
    }

    private void show(Desk desk) {
        all.getChildren().clear();
        if (desk != null) {
            all.getChildren()
                    .addAll(
                            title("reader.facts"),
                            facts(desk.base().facts()),
                            title("reader.findings-title"),
                            RemarksBox.ofFindings(model.findings(), texts, jump));
            List<StructureRemark> facts = model.reading();
            if (!facts.isEmpty()) {
                all.getChildren()
                        .addAll(title("reader.reading-title"), new RemarksBox(facts, texts, jump));
            }
        }
    }

    private VBox facts(DocumentFacts facts) {
        VBox card = new VBox(6);
        card.getStyleClass().add("card");
        add(card, "reader.document-title", facts.title());
        add(card, "reader.document-number", facts.documentNumber());
        add(card, "reader.issuer", facts.issuer());
        add(card, "reader.recipients", facts.recipients());
        add(card, "reader.signed", date(facts.signed()));
        add(card, "reader.printed", date(facts.printed()));
        add(card, "reader.published", date(facts.published()));
        add(card, "reader.copies-to", facts.copiesTo());
        if (card.getChildren().isEmpty()) {
            card.getChildren().add(SideParts.line(texts.get("reader.no-facts"), "muted"));
        }
        return card;
    }

    private void add(VBox card, String key, String value) {
        if (!value.isEmpty()) {
            card.getChildren()
                    .add(
                            new VBox(
                                    SideParts.line(texts.get(key), "muted"),
                                    SideParts.line(value, "fact")));
        }
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private Label title(String key) {
        return SideParts.line(texts.get(key), "inspector-title");
    }
}
