package org.duikan.ui.importing;

import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobContext;

import java.nio.file.Path;

/// Puts one file into the corpus; blocks, tells its progress, can be cancelled.
@FunctionalInterface
public interface FileImport {

    ImportOutcome importFile(Path file, JobContext context);
}
