package org.duikan.ui.traces;

import org.duikan.document.DocumentRepository;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.ui.fx.ExportDialog;
import org.duikan.ui.fx.ExportQuestion;
import org.duikan.ui.review.LinkReview;

import java.util.Objects;

/// What the traces view needs of the rest of the program.
///
/// @param documents the corpus
/// @param comparer compares under the reader's decisions
/// @param choices which documents are columns
/// @param review saves decisions
/// @param opener goes to the side-by-side view
/// @param question asks where to export to
public record TracesServices(
        DocumentRepository documents,
        PairComparer comparer,
        PairChoices choices,
        LinkReview review,
        PairOpener opener,
        ExportQuestion question) {

    public TracesServices {
        Objects.requireNonNull(documents);
        Objects.requireNonNull(comparer);
        Objects.requireNonNull(choices);
        Objects.requireNonNull(review);
        Objects.requireNonNull(opener);
        Objects.requireNonNull(question);
    }

    /// Asks where to export to with the system's dialog.
    public TracesServices(
            DocumentRepository documents,
            PairComparer comparer,
            PairChoices choices,
            LinkReview review,
            PairOpener opener) {
        this(documents, comparer, choices, review, opener, new ExportDialog());
    }
}
