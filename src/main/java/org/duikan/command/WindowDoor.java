package org.duikan.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The way from the command line to the window.
@FunctionalInterface
public interface WindowDoor {

    /// Opens the window and returns when it is closed.
    ///
    /// @param corpus the corpus to open; empty for the reader's own
    /// @param language the language asked for; empty for the one in the settings
    void open(Optional<Path> corpus, Optional<Locale> language);
}
