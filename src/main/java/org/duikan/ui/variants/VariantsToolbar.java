package org.duikan.ui.variants;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.report.HandIn;
import org.duikan.ui.fx.Desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Above the table: which items, with which verdict, in what order; rules; hand in.
final class VariantsToolbar extends HBox {
    private final VariantsViewModel model;
    private final Texts texts;
    private final Map<ItemFilter.Kind, ToggleButton> kinds = new EnumMap<>(ItemFilter.Kind.class);
    private final MenuButton verdicts = new MenuButton();
    private final MenuButton orders = new MenuButton();
    private final MenuButton witnesses = new MenuButton();

    VariantsToolbar(VariantsViewModel model, VariantsExport export, RulesPane rules, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("variants-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (ItemFilter.Kind kind : ItemFilter.Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("filter-" + kind.word());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> choose(kind));
            kinds.put(kind, button);
        }
        witnesses.setId("variants-witness");
        orders.setId("variants-order");
        verdicts.setId("variants-verdict");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button rule = new Button(texts.get("variants.rules"));
        rule.setId("rules-button");
        rule.setMinWidth(USE_PREF_SIZE);
        rule.setOnAction(_ -> rules.toggle());
        getChildren().add(witnesses);
        getChildren().addAll(kinds.values());
        getChildren().addAll(verdicts, orders, gap, rule, exports(export));
        fillVerdicts();
        fillOrders();
        model.judging().judgedProperty().subscribe(_ -> name());
        model.filterProperty().subscribe(_ -> name());
        model.orderProperty().subscribe(_ -> name());
        model.deskProperty().subscribe(this::fillWitnesses);
        model.judging().judgedProperty().subscribe(_ -> nameWitness());
    }

    private void choose(ItemFilter.Kind kind) {
        model.filterProperty().set(model.filterProperty().get().with(kind));
        name();
    }

    private void name() {
        ItemFilter filter = model.filterProperty().get();
        kinds.forEach(
                (kind, button) -> {
                    button.setText(
                            texts.get("variants.filter-" + kind.word()) + " " + model.count(kind));
                    button.setSelected(kind == filter.kind());
                });
        verdicts.setText(
                filter.verdict()
                        .map(one -> texts.get("collation.verdict-" + one.word()))
                        .orElse(texts.get("variants.every-verdict")));
        orders.setText(texts.get("variants.order-" + model.orderProperty().get().word()));
    }

    private void fillVerdicts() {
        MenuItem all = new MenuItem(texts.get("variants.every-verdict"));
        all.setOnAction(_ -> choose(Optional.empty()));
        verdicts.getItems().add(all);
        for (Verdict verdict : Verdict.values()) {
            MenuItem item = new MenuItem(texts.get("collation.verdict-" + verdict.word()));
            item.setOnAction(_ -> choose(Optional.of(verdict)));
            verdicts.getItems().add(item);
        }
    }

    private void choose(Optional<Verdict> verdict) {
        model.filterProperty().set(model.filterProperty().get().with(verdict));
    }

    private void fillOrders() {
        ToggleGroup group = new ToggleGroup();
        for (ItemOrder order : ItemOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("variants.order-" + order.word()));
            item.setToggleGroup(group);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(_ -> model.orderProperty().set(order));
            orders.getItems().add(item);
        }
    }

    private void fillWitnesses(Desk desk) {
        witnesses.getItems().clear();
        List<Desk.Witness> all = desk == null ? List.of() : desk.witnesses();
        for (int i = 0; i < all.size(); i++) {
            int column = i;
            MenuItem item = new MenuItem(all.get(i).summary().shortName(texts.locale()));
            item.setOnAction(_ -> model.choose(column));
            witnesses.getItems().add(item);
        }
        witnesses.setVisible(all.size() > 1);
        witnesses.setManaged(all.size() > 1);
        nameWitness();
    }

    private void nameWitness() {
        if (model.judging().witness() != null) {
            witnesses.setText(model.judging().witness().shortName(texts.locale()));
        }
    }

    private MenuButton exports(VariantsExport export) {
        MenuButton menu = new MenuButton(texts.get("variants.export"));
        menu.setId("hand-in-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        for (HandIn.Form form : HandIn.Form.values()) {
            for (HandIn.Format format : HandIn.Format.values()) {
                MenuItem item = new MenuItem(export.title(form) + "　" + export.title(format));
                item.setOnAction(_ -> export.write(form, format, getScene().getWindow()));
                menu.getItems().add(item);
            }
            MenuItem print = new MenuItem(texts.get("variants.print", export.title(form)));
            print.setOnAction(_ -> export.print(form, getScene().getWindow()));
            menu.getItems().addAll(print, new SeparatorMenuItem());
        }
        menu.getItems().removeLast();
        return menu;
    }
}
