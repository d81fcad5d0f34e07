package org.duikan.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that work everywhere in the window. Views add their own.
enum Shortcut {
    LIBRARY("shell.library", KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    IMPORT("shell.import", KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    FIND("shell.find", KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    FIND_NEXT("shell.find-next", KeyCode.F3),
    FIND_PREVIOUS("shell.find-previous", KeyCode.F3, KeyCombination.SHIFT_DOWN),
    SWAP("shell.swap", KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    CHOOSE_BASE("shell.choose-base", KeyCode.B, KeyCombination.ALT_DOWN),
    CHOOSE_WITNESS("shell.choose-witness", KeyCode.W, KeyCombination.ALT_DOWN),
    NEXT_PANE("shell.next-pane", KeyCode.F6),
    PREVIOUS_PANE("shell.previous-pane", KeyCode.F6, KeyCombination.SHIFT_DOWN),
    OUTLINE("shell.toggle-outline", KeyCode.F9),
    INSPECTOR("shell.toggle-inspector", KeyCode.F9, KeyCombination.SHIFT_DOWN),
    LARGER("shell.larger", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    LARGER_TOO("shell.larger", KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN),
    LARGER_PAD("shell.larger", KeyCode.ADD, KeyCombination.SHORTCUT_DOWN),
    SMALLER("shell.smaller", KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    SMALLER_PAD("shell.smaller", KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN),
    NORMAL("shell.normal-size", KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    SETTINGS("shell.settings", KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
    HELP("shell.help", KeyCode.F1);

    private final KeyCombination key;
    private final String titleKey;

    Shortcut(String titleKey, KeyCode code, KeyCombination.Modifier... modifiers) {
        this.titleKey = titleKey;
        this.key = new KeyCodeCombination(code, modifiers);
    }

    KeyCombination key() {
        return key;
    }

    String titleKey() {
        return titleKey;
    }

    /// Whether it is another key for what the shortcut before it does.
    boolean isAlternative() {
        return ordinal() > 0 && values()[ordinal() - 1].titleKey.equals(titleKey);
    }
}
