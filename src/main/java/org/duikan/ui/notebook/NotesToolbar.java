package org.duikan.ui.notebook;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.ui.notebook.NoteFilter.Facet;
import org.duikan.ui.text.SideParts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Above the list: a menu for each thing notes can be told apart by, each value with its count; at
/// the right end what takes notes out and in.
final class NotesToolbar extends BorderPane {
    private static final List<Facet> MENUS =
            List.of(
                    Facet.TAG,
                    Facet.KIND,
                    Facet.COLOUR,
                    Facet.TARGET,
                    Facet.STATE,
                    Facet.AUTHOR,
                    Facet.AGE);

    private static final double WIDE = 2000;

    private final NotesViewModel model;
    private final Texts texts;
    private final Map<Facet, MenuButton> menus = new EnumMap<>(Facet.class);
    private final Button clear;

    /// @param acts what takes notes out and in
    NotesToolbar(NotesViewModel model, ExchangeActs acts, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("notes-toolbar");
        for (Facet facet : MENUS) {
            MenuButton menu = new MenuButton();
            menu.setId("notes-" + facet.word());
            menu.setMinWidth(USE_PREF_SIZE);
            menu.setOnShowing(_ -> fill(menu, facet));
            menus.put(facet, menu);
        }
        ToggleButton bin = new ToggleButton(texts.get("notes.bin-title"));
        bin.setId("notes-bin-toggle");
        bin.selectedProperty().bindBidirectional(model.binProperty());
        clear = new Button(texts.get("notes.clear-filter"));
        clear.setId("notes-clear");
        clear.getStyleClass().add("quiet");
        clear.setOnAction(_ -> model.clear());
        FlowPane filters = new FlowPane(6, 6);
        filters.setPrefWrapLength(WIDE); // one row where there is room, more where there is not
        filters.setMinWidth(0);
        filters.getChildren().addAll(menus.values());
        filters.getChildren().addAll(bin, clear);
        HBox right = new HBox(6);
        right.getChildren().addAll(acts.buttons());
        setCenter(filters);
        setRight(right);
        model.filterProperty().subscribe(_ -> name());
        model.lines().addListener((ListChangeListener<PlacedNote>) _ -> name());
    }

    private void name() {
        NoteFilter filter = model.filterProperty().get();
        menus.forEach(
                (facet, menu) -> {
                    String chosen = filter.chosen().get(facet);
                    menu.setText(
                            chosen == null
                                    ? texts.get("notes.by-" + facet.word())
                                    : model.title(facet, chosen));
                    menu.getStyleClass().removeAll("chosen");
                    if (chosen != null) {
                        menu.getStyleClass().add("chosen");
                    }
                });
        SideParts.show(clear, !filter.equals(NoteFilter.ALL));
    }

    private void fill(MenuButton menu, Facet facet) {
        MenuItem any = new MenuItem(texts.get("notes.any"));
        any.setOnAction(_ -> choose(facet, null));
        menu.getItems().setAll(any);
        String chosen = model.filterProperty().get().chosen().get(facet);
        model.counts(facet)
                .forEach(
                        (value, count) -> {
                            CheckMenuItem item =
                                    new CheckMenuItem(model.title(facet, value) + "　" + count);
                            item.setMnemonicParsing(false);
                            item.setSelected(value.equals(chosen));
                            item.setOnAction(_ -> choose(facet, value));
                            menu.getItems().add(item);
                        });
    }

    private void choose(Facet facet, String value) {
        model.filterProperty().set(model.filterProperty().get().with(facet, value));
    }
}
