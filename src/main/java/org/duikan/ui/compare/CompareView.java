package org.duikan.ui.compare;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.duikan.align.Comparison;
import org.duikan.collation.Verdict;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonCounts;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.UnitPlace;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.notes.NotesModel;
import org.duikan.ui.notes.NotingSide;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.review.LostModel;
import org.duikan.ui.review.LostTray;
import org.duikan.ui.text.FindStatus;
import org.duikan.ui.text.OutlinePane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 对读: base and witnesses side by side.
public final class CompareView implements View {
    private static final Duration PREPARING = Duration.millis(300);

    private final Texts texts;
    private final CompareViewModel model;
    private final ComparePane pane;
    private final OutlinePane outline;
    private final NotingSide side;
    private final RowNotes noting;
    private final LinkReview review;
    private final RowLinks links;
    private final LinkCards cards;
    private final LostModel lost;
    private final ColumnMoves moves;
    private final TrailJudging judging;
    private final ObservableValue<String> findStatus;
    private Subscription waiting = Subscription.EMPTY;

    /// Lists the items of the pair when its first frames have been drawn, which need not wait for
    /// it.
    private final PauseTransition soon = new PauseTransition(PREPARING);

    /// @param review saves what the reader decides about links
    /// @param arranger changes the order of the columns
    /// @param judging the items, shared with other views
    /// @param notes the notes, shared with other views
    public CompareView(
            ViewContext context,
            LinkReview review,
            ColumnArranger arranger,
            JudgingModel judging,
            NotesModel notes) {
        this.review = review;
        this.texts = context.texts();
        this.model = new CompareViewModel(texts, context.runner());
        model.filter().keepIn(context.appearance().hiddenProperty());
        this.pane = new ComparePane(model, context, arranger);
        this.moves = new ColumnMoves(model, arranger);
        this.outline = new OutlinePane(outlineTitle(), model.outline(), pane::goTo);
        this.links = new RowLinks(model, review, texts);
        this.cards = new LinkCards(model, links, review, texts, pane::requestFocus);
        this.lost = new LostModel(review);
        model.deskProperty().subscribe(this::showLost);
        this.judging = new TrailJudging(model, judging, pane::revealCurrent);
        soon.setOnFinished(_ -> prepare());
        InspectorPane inspector =
                new InspectorPane(
                        model,
                        texts,
                        new LostTray(lost, texts, pane::requestFocus),
                        cards,
                        this.judging,
                        pane::goTo);
        this.noting = new RowNotes(model, notes);
        this.side =
                new NotingSide(
                        notes,
                        texts,
                        texts.get("notes.tab-collation"),
                        inspector,
                        this::showPlace,
                        pane::requestFocus);
        pane.addToMenu(texts.get("notes.note-here"), () -> side.note(noting.here()));
        pane.addToMenu(texts.get("notes.note-whole"), () -> side.note(noting.whole()));
        notes.notesProperty().subscribe(pane::refresh);
        notes.currentProperty().subscribe((_, _) -> pane.refresh());
        model.deskProperty().subscribe(this::showNotes);
        this.findStatus = FindStatus.of(model.find(), texts);
        pane.rangeProperty().subscribe(_ -> outline.follow(pane.here()));
        model.visitedProperty().subscribe(_ -> outline.follow(pane.here()));
        model.outline().addListener((Observable _) -> outline.follow(pane.here()));
    }

    private void showNotes(Desk desk) {
        if (desk != null) {
            side.show(desk);
        }
    }

    private void showPlace(DocumentId document, int offset) {
        int column = noting.column(document);
        if (column >= 0) {
            pane.goToSource(column, offset);
        }
    }

    /// While another view is looked at, that one knows the newer texts.
    private void prepare() {
        if (pane.getScene() != null) {
            judging.prepare();
        }
    }

    private void showLost(Desk desk) {
        if (desk != null) {
            lost.show(
                    desk.witnesses().stream()
                            .map(Desk.Witness::reviewed)
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    private Label outlineTitle() {
        Label title = new Label();
        model.deskProperty()
                .subscribe(desk -> title.setText(desk == null ? "" : outlineTitle(desk)));
        return title;
    }

    /// Beside several witnesses it says whose signs stand in the outline: one a witness, in order.
    private String outlineTitle(Desk desk) {
        Comparison comparison = desk.comparisons().getFirst();
        boolean clauses = comparison.baseUnits().stream().anyMatch(AlignableUnit::isClause);
        int count = ComparisonCounts.of(comparison).baseUnits();
        String title =
                texts.get(
                        clauses ? "compare.outline-clauses" : "compare.outline-paragraphs", count);
        return desk.witnesses().size() == 1 ? title : texts.get("compare.outline-several", title);
    }

    CompareViewModel model() {
        return model;
    }

    RowLinks links() {
        return links;
    }

    LostModel lost() {
        return lost;
    }

    @Override
    public void leave() {
        side.leave();
    }

    @Override
    public String titleKey() {
        return "compare.title";
    }

    @Override
    public Node node() {
        return pane;
    }

    /// The same texts compared anew, as after a decision, stay where they were.
    @Override
    public void show(Desk desk) {
        soon.playFromStart();
        if (!isShown(desk)) {
            Optional<ColumnMoves.Spot> spot = moves.spot(pane.here(), desk);
            model.show(desk);
            spot.ifPresent(kept -> whenReady(() -> goTo(kept)));
            return;
        }
        Runnable goBack = pane.placeKept();
        model.showAgain(desk);
        whenReady(goBack);
    }

    private boolean isShown(Desk desk) {
        Desk before = model.deskProperty().get();
        return before != null
                && before.summary().equals(desk.summary())
                && summaries(before).equals(summaries(desk));
    }

    private static List<DocumentSummary> summaries(Desk desk) {
        return desk.witnesses().stream().map(Desk.Witness::summary).toList();
    }

    @Override
    public void goTo(UnitPlace place) {
        whenReady(() -> goNow(place));
    }

    private void goTo(ColumnMoves.Spot spot) {
        int row = model.rowOfSource(spot.column(), spot.offset());
        if (row > 0) {
            pane.goTo(row);
        }
    }

    private void whenReady(Runnable action) {
        waiting.unsubscribe();
        if (!model.busyProperty().get()) {
            action.run();
            return;
        }
        waiting =
                model.busyProperty()
                        .subscribe(
                                (_, busy) -> {
                                    if (!busy) {
                                        waiting.unsubscribe();
                                        action.run();
                                    }
                                });
    }

    private void goNow(UnitPlace place) {
        if (place.base() < 0 && place.witness() < 0) {
            return;
        }
        Comparison comparison = model.deskProperty().get().comparisons().getFirst();
        boolean inBase = place.base() >= 0;
        AlignableUnit unit =
                inBase
                        ? comparison.baseUnits().get(place.base())
                        : comparison.witnessUnits().get(place.witness());
        int row = model.rowOfSource(inBase ? 0 : 1, unit.unit().span().start());
        if (row >= 0) {
            pane.goTo(row);
        }
        judging.lead();
    }

    @Override
    public double wantedWidth(Desk desk) {
        return Columns.wanted(desk.witnesses().size() + 1) + OverviewStrip.WIDTH;
    }

    @Override
    public Optional<Node> outline() {
        return Optional.of(outline);
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(side.node());
    }

    @Override
    public ObservableList<String> status() {
        return model.status();
    }

    @Override
    public List<ViewCommand> commands() {
        LinkDecisionModel decision = links.decision();
        List<ViewCommand> own =
                List.of(
                        ViewCommand.hinted(
                                "J", texts.get("compare.next-variant"), pane::nextVariant),
                        ViewCommand.hinted(
                                "K", texts.get("compare.previous-variant"), pane::previousVariant),
                        ViewCommand.hinted(
                                "M",
                                texts.get("compare.jump-counterpart"),
                                pane::jumpToCounterpart),
                        ViewCommand.quiet(
                                "F8", texts.get("compare.next-variant"), pane::nextVariant),
                        ViewCommand.quiet(
                                "Shift+F8",
                                texts.get("compare.previous-variant"),
                                pane::previousVariant),
                        ViewCommand.quiet(
                                "Enter", texts.get("compare.toggle-fold"), pane::toggleFold),
                        ViewCommand.quiet(
                                "T",
                                texts.get("compare.toggle-typographic"),
                                model.filter()::toggleTypographic),
                        ViewCommand.quiet(
                                "Alt+Shift+Left",
                                texts.get("compare.column-left"),
                                () -> moves.move(-1)),
                        ViewCommand.quiet(
                                "Alt+Shift+Right",
                                texts.get("compare.column-right"),
                                () -> moves.move(1)),
                        verdict("1", Verdict.BASE_WRONG),
                        verdict("2", Verdict.WITNESS_WRONG),
                        verdict("3", Verdict.BOTH),
                        verdict("4", Verdict.IGNORE),
                        verdict("0", Verdict.OPEN),
                        ViewCommand.quiet("Y", texts.get("traces.confirm"), decision::confirm),
                        ViewCommand.quiet("N", texts.get("traces.reject"), decision::reject),
                        ViewCommand.quiet("L", texts.get("traces.lock"), decision::lock),
                        ViewCommand.quiet("A", texts.get("traces.add"), cards::addAtCursor),
                        ViewCommand.quiet(
                                "O",
                                texts.get("traces.alone"),
                                () -> links.atCursor().ifPresent(links::toggleAlone)),
                        ViewCommand.quiet("Shortcut+Z", texts.get("traces.undo"), this::undo),
                        ViewCommand.quiet("Shortcut+Y", texts.get("traces.redo"), this::redo),
                        ViewCommand.quiet(
                                "Shortcut+Shift+Z", texts.get("traces.redo"), this::redo));
        return Stream.concat(own.stream(), side.commands(noting::here, noting::whole).stream())
                .toList();
    }

    private ViewCommand verdict(String key, Verdict verdict) {
        String word = texts.get("collation.verdict-" + verdict.word());
        return ViewCommand.quiet(key, word, () -> judging.judge(verdict));
    }

    private void undo() {
        side.undo(() -> review.undo(model.deskProperty().get().summary().id()));
    }

    private void redo() {
        side.redo(() -> review.redo(model.deskProperty().get().summary().id()));
    }

    @Override
    public void find(String words) {
        model.find(words);
    }

    @Override
    public void findNext() {
        model.find().next();
    }

    @Override
    public void findPrevious() {
        model.find().previous();
    }

    @Override
    public ObservableValue<String> findStatus() {
        return findStatus;
    }
}
