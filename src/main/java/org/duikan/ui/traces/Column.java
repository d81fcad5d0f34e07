package org.duikan.ui.traces;

import org.duikan.align.TraceColumn;
import org.duikan.document.DocumentSummary;
import org.duikan.review.ReviewedComparison;

import java.util.Objects;
import java.util.Optional;

/// A document beside the base, as far as it has been compared.
///
/// @param document the document
/// @param found what was found; empty until then
/// @param failed whether the comparison broke
record Column(DocumentSummary document, Optional<Found> found, boolean failed) {

    Column {
        Objects.requireNonNull(document);
        Objects.requireNonNull(found);
    }

    static Column waiting(DocumentSummary document) {
        return new Column(document, Optional.empty(), false);
    }

    static Column of(ReviewedComparison reviewed) {
        TraceColumn traces =
                TraceColumn.of(reviewed.comparison(), reviewed.decisions().constraints());
        return new Column(reviewed.witness(), Optional.of(new Found(reviewed, traces)), false);
    }

    Column broken() {
        return new Column(document, found, true);
    }

    Optional<TraceColumn> traces() {
        return found.map(Found::traces);
    }

    Optional<ReviewedComparison> reviewed() {
        return found.map(Found::reviewed);
    }

    /// What a comparison found.
    record Found(ReviewedComparison reviewed, TraceColumn traces) {}
}
