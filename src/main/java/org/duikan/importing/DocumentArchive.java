package org.duikan.importing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobContext;

import java.util.List;

/// Where imported documents are kept: the door to the corpus for those who add to it. Each call is
/// one transaction (one a seed) and either does all it says or nothing, also when its context is
/// cancelled; calls block and throw the corpus's own exception.
public interface DocumentArchive {

    /// Adds a document, unless the corpus has one with the very same current text: then that one is
    /// given back, brought back where it had been deleted.
    ImportOutcome.Kept add(ReadFile file, JobContext context);

    /// Adds a corrected text to a document as its newest revision, unless it is the current text.
    ///
    /// @throws java.util.NoSuchElementException where there is no such document
    ImportOutcome.Kept revise(DocumentId document, ReadFile file, JobContext context);

    /// Whether the seeds of a manifest were planted last.
    boolean isPlanted(Digest manifest);

    /// Adds the seeds the corpus has never had, and newer texts of those it has as new revisions. A
    /// seed that was deleted stays deleted, one that the reader has revised stays as it is, and one
    /// whose text the reader has imported is left out.
    ///
    /// @param manifest digest of the manifest that names them
    /// @return the seeds added or revised
    List<DocumentSummary> plant(Digest manifest, List<Seed> seeds, JobContext context);
}
