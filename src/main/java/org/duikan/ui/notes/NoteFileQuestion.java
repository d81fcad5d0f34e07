package org.duikan.ui.notes;

import javafx.stage.Window;

import org.duikan.i18n.Texts;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the reader for a file of notes.
@FunctionalInterface
public interface NoteFileQuestion {

    /// @param owner the window it is asked in
    /// @return empty where the reader thought better of it
    Optional<Path> ask(Window owner, Texts texts);
}
