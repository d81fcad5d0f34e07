package org.duikan.ui.review;

import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.duikan.i18n.Texts;

/// The line that says how many decisions were not found again, and under it, once opened, each of
/// them; takes no room where there is none.
public final class LostTray extends VBox {
    private final LostModel model;
    private final Texts texts;
    private final Button line = new Button();
    private final VBox cards = new VBox(8);
    private final Runnable back;
    private boolean open;

    /// @param back takes the focus where the card that held it is gone
    public LostTray(LostModel model, Texts texts, Runnable back) {
        super(8);
        this.back = back;
        this.model = model;
        this.texts = texts;
        setId("lost-tray");
        getStyleClass().add("lost-tray");
        getStylesheets().add(LostTray.class.getResource("review.css").toExternalForm());
        line.setId("lost-line");
        line.getStyleClass().add("lost-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.setOnAction(
                _ -> {
                    open = !open;
                    update();
                });
        getChildren().addAll(line, cards);
        model.entries().addListener((Observable _) -> update());
        update();
    }

    private void update() {
        boolean focused = cards.isFocusWithin();
        int count = model.entries().size();
        setVisible(count > 0);
        setManaged(count > 0);
        line.setText(texts.get("traces.lost", count) + (open ? "　▾" : "　▸"));
        cards.getChildren().clear();
        cards.setVisible(open);
        cards.setManaged(open);
        if (open) {
            model.entries()
                    .forEach(entry -> cards.getChildren().add(new LostCard(entry, model, texts)));
        }
        if (focused) {
            back.run();
        }
    }
}
