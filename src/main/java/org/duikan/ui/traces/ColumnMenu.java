package org.duikan.ui.traces;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.duikan.align.PairKind;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.review.ReviewedComparison;

import java.util.Optional;

/// What can be done with a column: say what kind of pair it is, read it side by side, hide it.
final class ColumnMenu {

    private ColumnMenu() {}

    static void open(Node owner, int index, TracesViewModel model, Texts texts) {
        ContextMenu menu = new ContextMenu();
        Column column = model.columns().get(index);
        column.reviewed().ifPresent(reviewed -> addKinds(menu, reviewed, model, texts));
        MenuItem read = new MenuItem(texts.get("traces.read"));
        read.setOnAction(_ -> model.open(index, Math.max(0, model.cursor().unit()), -1));
        MenuItem hide = new MenuItem(texts.get("traces.hide-column"));
        hide.setDisable(model.columns().size() == 1);
        hide.setOnAction(_ -> model.toggleColumn(column.document()));
        menu.getItems().addAll(new SeparatorMenuItem(), read, hide);
        menu.show(owner, Side.BOTTOM, 0, 0);
    }

    private static void addKinds(
            ContextMenu menu, ReviewedComparison reviewed, TracesViewModel model, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        Optional<PairKind> chosen = reviewed.chosenKind();
        String found = texts.get("traces.kind-" + reviewed.comparison().kind().word());
        String automatic =
                chosen.isPresent()
                        ? texts.get("traces.kind-automatic")
                        : texts.get("traces.kind-automatic-is", found);
        menu.getItems()
                .add(item(automatic, group, chosen.isEmpty(), () -> choose(reviewed, null, model)));
        for (PairKind kind : PairKind.values()) {
            menu.getItems()
                    .add(
                            item(
                                    texts.get("traces.kind-" + kind.word()),
                                    group,
                                    chosen.equals(Optional.of(kind)),
                                    () -> choose(reviewed, kind, model)));
        }
    }

    private static void choose(ReviewedComparison reviewed, PairKind kind, TracesViewModel model) {
        DocumentSummary base = reviewed.base();
        model.review().chooseKind(base.id(), reviewed.witness().id(), Optional.ofNullable(kind));
    }

    private static RadioMenuItem item(
            String words, ToggleGroup group, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
