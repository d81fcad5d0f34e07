package org.duikan.ui.shell;

import javafx.scene.input.KeyCombination;

/// The keys that work everywhere in the window. Views add their own.
enum Shortcut {
    LIBRARY("Shortcut+L", "shell.library"),
    IMPORT("Shortcut+O", "shell.import"),
    FIND("Shortcut+F", "shell.find"),
    FIND_NEXT("F3", "shell.find-next"),
    FIND_PREVIOUS("Shift+F3", "shell.find-previous"),
    SWAP("Shortcut+Shift+X", "shell.swap"),
    CHOOSE_BASE("Alt+B", "shell.choose-base"),
    CHOOSE_WITNESS("Alt+W", "shell.choose-witness"),
    NEXT_PANE("F6", "shell.next-pane"),
    PREVIOUS_PANE("Shift+F6", "shell.previous-pane"),
    OUTLINE("F9", "shell.toggle-outline"),
    INSPECTOR("Shift+F9", "shell.toggle-inspector"),
    LARGER("Shortcut+EQUALS", "shell.larger"),
    LARGER_TOO("Shortcut+PLUS", "shell.larger"),
    LARGER_PAD("Shortcut+ADD", "shell.larger"),
    SMALLER("Shortcut+MINUS", "shell.smaller"),
    SMALLER_PAD("Shortcut+SUBTRACT", "shell.smaller"),
    NORMAL("Shortcut+DIGIT0", "shell.normal-size"),
    SETTINGS("Shortcut+COMMA", "shell.settings"),
    HELP("F1", "shell.help");

    private final KeyCombination key;
    private final String titleKey;

    Shortcut(String key, String titleKey) {
        this.key = KeyCombination.valueOf(key);
        this.titleKey = titleKey;
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
