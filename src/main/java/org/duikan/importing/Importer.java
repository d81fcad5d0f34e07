package org.duikan.importing;

import org.duikan.document.DocumentId;
import org.duikan.job.JobContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Puts files into the corpus. One file is one transaction: a bad file changes nothing and does not
/// stop its neighbours, a cancelled import keeps what was finished before and nothing else.
public final class Importer {
    /// The share of the work that is reading; the rest is writing.
    private static final double READING = 0.6;

    private final FileReader reader;
    private final DocumentArchive archive;

    public Importer(FileReader reader, DocumentArchive archive) {
        this.reader = reader;
        this.archive = archive;
    }

    /// Imports files as documents, each unless the corpus has its text already.
    ///
    /// @return one outcome for each file, in their order
    /// @throws java.util.concurrent.CancellationException where the context was cancelled
    public List<ImportOutcome> importFiles(List<Path> files, JobContext context) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            double share = 1.0 / files.size();
            double from = outcomes.size() * share;
            outcomes.add(importFile(file, new Part(context, from, from + share)));
        }
        return List.copyOf(outcomes);
    }

    public ImportOutcome importFile(Path file, JobContext context) {
        return take(file, context, archive::add);
    }

    /// Imports a corrected text as the newest revision of a document.
    ///
    /// @throws java.util.NoSuchElementException where there is no such document
    public ImportOutcome revise(DocumentId document, Path file, JobContext context) {
        return take(file, context, (read, writing) -> archive.revise(document, read, writing));
    }

    private ImportOutcome take(
            Path file, JobContext context, BiFunction<ReadFile, JobContext, ImportOutcome> keep) {
        context.progress(0);
        return switch (reader.read(file, new Part(context, 0, READING))) {
            case ImportProblem problem -> new ImportOutcome.Refused(problem);
            case ReadFile read -> {
                context.checkCancelled();
                ImportOutcome outcome = kept(file, read, new Part(context, READING, 1), keep);
                context.progress(1);
                yield outcome;
            }
        };
    }

    private static ImportOutcome kept(
            Path file,
            ReadFile read,
            JobContext context,
            BiFunction<ReadFile, JobContext, ImportOutcome> keep) {
        try {
            return keep.apply(read, context);
        } catch (OutOfMemoryError e) { // the archive has undone what it began
            return new ImportOutcome.Refused(
                    ImportProblem.of(ImportProblem.Kind.OUT_OF_MEMORY, file));
        }
    }
}
