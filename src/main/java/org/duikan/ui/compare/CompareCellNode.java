package org.duikan.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.duikan.ui.fx.Hint;
import org.duikan.ui.text.TextBlock;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The node of a cell: its text, and its badges below.
final class CompareCellNode extends VBox {
    private final TextBlock text = new TextBlock();
    private final FlowPane badges = new BadgeFlow();

    CompareCellNode() {
        badges.getStyleClass().add("badges");
        getChildren().addAll(text, badges);
    }

    TextBlock text() {
        return text;
    }

    void show(CompareCell cell, Consumer<Badge> press) {
        String tone = "tone-" + cell.tone().name().toLowerCase(Locale.ROOT);
        if (!getStyleClass().equals(List.of("compare-cell", tone))) {
            getStyleClass().setAll("compare-cell", tone);
        }
        text.show(cell.text().styled());
        setShown(text, !cell.text().styled().isEmpty());
        setShown(badges, !cell.badges().isEmpty());
        if (!cell.badges().isEmpty() || !badges.getChildren().isEmpty()) {
            badges.getChildren()
                    .setAll(cell.badges().stream().map(badge -> node(badge, press)).toList());
        }
    }

    private static Node node(Badge badge, Consumer<Badge> press) {
        String kind = badge.kind().name().toLowerCase(Locale.ROOT);
        if (!badge.isPressable()) {
            Label label = new Label(badge.words());
            label.getStyleClass().addAll("badge", kind);
            Hint.install(label, badge.words());
            return label;
        }
        Button button = new Button(badge.words());
        button.getStyleClass().setAll("badge", kind, "pressable");
        Hint.install(button, badge.words());
        button.setOnAction(event -> press.accept(badge));
        return button;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
