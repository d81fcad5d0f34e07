package org.duikan.ui.text;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.duikan.i18n.Texts;

/// The menu of a text list: copy, select all and what the view adds, for those who look there
/// first.
public final class TextMenu {

    private TextMenu() {}

    /// Adds what a view does with the text.
    public static void add(TextList<?> list, String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(_ -> action.run());
        list.node().getContextMenu().getItems().add(item);
    }

    public static void install(TextList<?> list, Texts texts) {
        MenuItem copy = new MenuItem(texts.get("text.copy"));
        copy.setOnAction(event -> list.copy());
        MenuItem all = new MenuItem(texts.get("text.select-all"));
        all.setOnAction(event -> list.selectAll());
        ContextMenu menu = new ContextMenu(copy, all);
        menu.setOnShowing(event -> copy.setDisable(list.selectedText().isEmpty()));
        list.node().setContextMenu(menu);
    }
}
