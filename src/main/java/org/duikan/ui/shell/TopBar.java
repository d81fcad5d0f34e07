package org.duikan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.PopOver;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.Icons;
import org.duikan.ui.settings.SettingsPane;
import org.duikan.ui.settings.SettingsViewModel;

/// Name, library, pickers, view switch, find field, settings: everything above the texts.
final class TopBar extends HBox {
    private static final double ROOM_FOR_NAME = 1060;

    private final Button settingsButton = new Button("Aa");
    private final ToggleButton library;
    private final SettingsViewModel settings;
    private final Label name;
    private PopOver open;

    TopBar(
            SettingsViewModel settings,
            PairBar pairs,
            ViewSwitch views,
            FindField find,
            Runnable toggleLibrary) {
        super(10);
        this.settings = settings;
        Texts texts = settings.texts();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        name = new Label(texts.get("app.name"));
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);
        library = new ToggleButton(texts.get("shell.library"), Icons.LIBRARY.node());
        library.setId("library-button");
        library.setMinWidth(USE_PREF_SIZE);
        library.setOnAction(_ -> toggleLibrary.run());
        Hint.install(library, "Ctrl+L");
        settingsButton.setId("settings-button");
        settingsButton.setMinWidth(USE_PREF_SIZE);
        settingsButton.setAccessibleText(texts.get("shell.settings"));
        settingsButton.setOnAction(_ -> openSettings());
        Hint.install(settingsButton, texts.get("shell.settings") + "  Ctrl+,");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        views.setMinWidth(USE_PREF_SIZE);
        views.setVisible(views.isNeeded());
        views.setManaged(views.isNeeded());
        getChildren().addAll(name, library, pairs, space, views, find, settingsButton);
    }

    /// Leaves the product's name out where the pickers need its place.
    void makeRoom(double width) {
        name.setVisible(width >= ROOM_FOR_NAME);
        name.setManaged(name.isVisible());
    }

    void markLibrary(boolean shown) {
        library.setSelected(shown);
    }

    void openSettings() {
        if (open != null && open.isShowing()) {
            open.hide();
            return;
        }
        open = new PopOver();
        Popovers.show(open, new SettingsPane(settings), settingsButton);
    }

    void closePopover() {
        if (open != null) {
            open.hide();
        }
    }
}
