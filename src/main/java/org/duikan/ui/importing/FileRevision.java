package org.duikan.ui.importing;

import org.duikan.document.DocumentId;
import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobContext;

import java.nio.file.Path;

/// Brings a corrected text into the corpus as the newest revision of a document.
@FunctionalInterface
public interface FileRevision {

    /// Blocks.
    ///
    /// @throws java.util.concurrent.CancellationException where the context was cancelled
    ImportOutcome revise(DocumentId document, Path file, JobContext context);
}
