package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.ui.compare.CompareView;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.reader.ReaderView;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.traces.PairOpener;
import org.duikan.ui.traces.TracesServices;
import org.duikan.ui.traces.TracesView;

import java.util.List;
import java.util.Objects;

/// The views there are: side by side, traces, one document alone.
///
/// @param documents the corpus
/// @param comparer compares under the reader's decisions
/// @param choices which documents are traced
/// @param review saves decisions
public record Views(
        DocumentRepository documents, PairComparer comparer, PairChoices choices, LinkReview review)
        implements ViewMaker {

    public Views {
        Objects.requireNonNull(documents);
        Objects.requireNonNull(comparer);
        Objects.requireNonNull(choices);
        Objects.requireNonNull(review);
    }

    @Override
    public List<View> make(ViewContext context, PairOpener opener, ColumnArranger columns) {
        return List.of(
                new CompareView(context, review, columns),
                new LazyView("traces.title", false, () -> traces(context, opener)),
                new LazyView("reader.title", false, () -> new ReaderView(context)));
    }

    private View traces(ViewContext context, PairOpener opener) {
        return new TracesView(
                context, new TracesServices(documents, comparer, choices, review, opener));
    }
}
