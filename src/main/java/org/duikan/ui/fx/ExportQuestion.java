package org.duikan.ui.fx;

import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the reader where to write a file.
@FunctionalInterface
public interface ExportQuestion {

    /// @param owner the window it is asked in
    /// @param name a name to begin with, its ending as the format wants it
    /// @return empty where the reader thought better of it
    Optional<Path> ask(Window owner, String name);
}
