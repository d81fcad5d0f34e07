package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.job.JobRunner;
import org.duikan.settings.Settings;
import org.duikan.ui.importing.FileImport;
import org.duikan.ui.importing.FileRevision;

import java.util.Objects;
import java.util.function.Consumer;

/// What the window needs of the rest of the program, handed in by whoever puts it together.
///
/// @param documents the corpus
/// @param opener loads and compares
/// @param importer brings files into the corpus
/// @param reviser brings corrected texts of documents into it
/// @param settings as last kept
/// @param saveSettings keeps them; blocks
/// @param runner runs what takes time
public record Services(
        DocumentRepository documents,
        DeskOpener opener,
        FileImport importer,
        FileRevision reviser,
        Settings settings,
        Consumer<Settings> saveSettings,
        JobRunner runner) {

    public Services {
        Objects.requireNonNull(documents);
        Objects.requireNonNull(opener);
        Objects.requireNonNull(importer);
        Objects.requireNonNull(reviser);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(saveSettings);
        Objects.requireNonNull(runner);
    }
}
