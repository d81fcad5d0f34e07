package org.duikan.ui.text;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.duikan.i18n.Texts;

/// The menu of a text list: copy and select all, for those who look there first.
public final class TextMenu {

    private TextMenu() {}

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
