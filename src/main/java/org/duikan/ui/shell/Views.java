package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.ui.compare.CompareView;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Delay;
import org.duikan.ui.fx.TextOpener;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.judging.JudgingServices;
import org.duikan.ui.notebook.NotesView;
import org.duikan.ui.notes.NotesModel;
import org.duikan.ui.notes.NotesServices;
import org.duikan.ui.reader.ReaderView;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.traces.PairOpener;
import org.duikan.ui.traces.TracesServices;
import org.duikan.ui.traces.TracesView;
import org.duikan.ui.variants.VariantsView;

import java.util.List;
import java.util.Objects;

/// The views there are: side by side, variants, traces, one document alone, notes.
///
/// @param documents the corpus
/// @param comparer compares under the reader's decisions
/// @param choices which documents are traced
/// @param review saves decisions
/// @param judging where judgements are kept
/// @param notes where notes are kept
public record Views(
        DocumentRepository documents,
        PairComparer comparer,
        PairChoices choices,
        LinkReview review,
        JudgingServices judging,
        NotesServices notes)
        implements ViewMaker {

    public Views {
        Objects.requireNonNull(documents);
        Objects.requireNonNull(comparer);
        Objects.requireNonNull(choices);
        Objects.requireNonNull(review);
        Objects.requireNonNull(judging);
        Objects.requireNonNull(notes);
    }

    @Override
    public List<View> make(
            ViewContext context, PairOpener opener, TextOpener reader, ColumnArranger columns) {
        JudgingModel model = new JudgingModel(judging, context.runner(), context.notices());
        NotesModel noting =
                new NotesModel(notes, context.runner(), context.notices(), Delay.ofToolkit());
        return List.of(
                new CompareView(context, review, columns, model, noting),
                new LazyView(
                        "variants.title", true, () -> variants(context, opener, model, noting)),
                new LazyView("traces.title", false, () -> traces(context, opener)),
                new LazyView("reader.title", false, () -> new ReaderView(context, noting)),
                new LazyView("notes.title", false, () -> new NotesView(context, noting, reader)));
    }

    private static View variants(
            ViewContext context, PairOpener opener, JudgingModel model, NotesModel notes) {
        return new VariantsView(context, model, notes, () -> read(opener, model));
    }

    /// Shows the item the reader is at side by side.
    private static void read(PairOpener opener, JudgingModel model) {
        model.currentItem()
                .ifPresent(
                        item ->
                                opener.open(
                                        model.base(),
                                        model.witness(),
                                        first(item.baseUnits()),
                                        first(item.witnessUnits())));
    }

    private static int first(List<Integer> units) {
        return units.isEmpty() ? -1 : units.getFirst();
    }

    private View traces(ViewContext context, PairOpener opener) {
        return new TracesView(
                context, new TracesServices(documents, comparer, choices, review, opener));
    }
}
