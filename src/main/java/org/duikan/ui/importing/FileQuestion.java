package org.duikan.ui.importing;

import org.duikan.i18n.Texts;

import java.nio.file.Path;
import java.util.List;

/// Asks the reader for files.
@FunctionalInterface
public interface FileQuestion {

    /// The chosen files; empty where the reader thought better of it.
    List<Path> ask(Texts texts);
}
