package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.job.JobRunner;
import org.duikan.ui.settings.SettingsKeeper;

import java.util.Objects;

/// What the window needs of the rest of the program, handed in by whoever puts it together.
///
/// @param documents the corpus
/// @param opener loads and compares
/// @param settings keeps the reader's choices
/// @param runner runs what takes time
public record Services(
        DocumentRepository documents,
        DeskOpener opener,
        SettingsKeeper settings,
        JobRunner runner) {

    public Services {
        Objects.requireNonNull(documents);
        Objects.requireNonNull(opener);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(runner);
    }
}
