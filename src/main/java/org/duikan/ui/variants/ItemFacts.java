package org.duikan.ui.variants;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.duikan.collation.Collation;
import org.duikan.collation.Item;
import org.duikan.diff.Suspicion;
import org.duikan.i18n.Texts;
import org.duikan.report.ItemWords;
import org.duikan.report.ReadingInContext;
import org.duikan.ui.text.SideParts;

/// The card that shows an item at large: readings, sort, why it looks like a slip, both places.
final class ItemFacts extends VBox {
    private final Texts texts;

    ItemFacts(Texts texts) {
        super(5);
        this.texts = texts;
        getStyleClass().add("card");
    }

    void show(Collation collation, int index) {
        Item item = collation.items().get(index);
        ItemWords words = ItemWords.of(collation, index, texts);
        getChildren().clear();
        if (item instanceof Item.Reading reading) {
            showReading(reading, words);
        } else {
            getChildren().add(SideParts.line(words.sort(), "sort-title"));
            addSide("variants.base-at", words.basePlace(), words.base(), "");
            addSide("variants.witness-at", words.witnessPlace(), words.witness(), "");
        }
    }

    private void showReading(Item.Reading reading, ItemWords words) {
        String kind = reading.variant().kind().word();
        String none = texts.get("compare.inspector-empty");
        FlowPane readings =
                new FlowPane(
                        7,
                        4,
                        SideParts.reading(words.base().reading(), kind, none),
                        new Label("→"),
                        SideParts.reading(words.witness().reading(), kind, none));
        readings.getStyleClass().add("readings");
        getChildren().addAll(readings, SideParts.line(sort(reading, words), "muted"));
        reading.variant()
                .suspicion()
                .map(why -> suspicion(why, words))
                .ifPresent(why -> getChildren().add(SideParts.line(why, "suspicion")));
        if (reading.quoted()) {
            getChildren().add(SideParts.line(texts.get("variants.quoted"), "muted"));
        }
        addSide("variants.base-at", words.basePlace(), words.base(), kind);
        addSide("variants.witness-at", words.witnessPlace(), words.witness(), kind);
    }

    private String sort(Item.Reading reading, ItemWords words) {
        String of = texts.get("compare.class-" + reading.variant().variantClass().word());
        return words.sort().equals(of) ? of : words.sort() + " · " + of;
    }

    private String suspicion(Suspicion why, ItemWords words) {
        return switch (why) {
            case OCR ->
                    texts.get(
                            "variants.look-alike",
                            words.base().reading(),
                            words.witness().reading());
            case SEAM -> texts.get("compare.suspicion-seam");
        };
    }

    private void addSide(String key, String place, ReadingInContext words, String kind) {
        if (!words.whole().isEmpty()) {
            ReadingFlow flow = new ReadingFlow();
            flow.show(words, kind, false);
            Label where = SideParts.line(texts.get(key, place), "muted");
            getChildren().add(new VBox(2, where, flow));
        }
    }
}
