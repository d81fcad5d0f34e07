package org.duikan.ui.fx;

import javafx.scene.input.KeyCombination;

import java.util.Objects;

/// Something a view does at a key. The shell calls it, hints at it in the status line and lists it
/// in the help.
///
/// @param key the key; without a modifier it works outside text fields only
/// @param title what it does, in the reader's language: `下一处`
/// @param hinted whether the status line shows it; three or four a view are enough
/// @param action does it
public record ViewCommand(KeyCombination key, String title, boolean hinted, Runnable action) {

    public ViewCommand {
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        Objects.requireNonNull(action);
    }

    /// @param key as [KeyCombination#valueOf(String)] reads it: `J`, `Shift+F3`, `Alt+Down`
    public static ViewCommand hinted(String key, String title, Runnable action) {
        return new ViewCommand(KeyCombination.valueOf(key), title, true, action);
    }

    /// A command that only the help lists.
    public static ViewCommand quiet(String key, String title, Runnable action) {
        return new ViewCommand(KeyCombination.valueOf(key), title, false, action);
    }
}
