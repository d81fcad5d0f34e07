package org.duikan.ui.variants;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.duikan.align.Comparison;
import org.duikan.collation.Item;
import org.duikan.collation.Readings;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.ExportDialog;
import org.duikan.ui.fx.ExportQuestion;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.notes.ItemNotes;
import org.duikan.ui.notes.ItemTargets;
import org.duikan.ui.notes.NotesModel;
import org.duikan.ui.notes.NotingSide;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlinePane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 异文: the table of everything a proofreader judges.
public final class VariantsView implements View {
    private final Texts texts;
    private final VariantsViewModel model;
    private final VariantsPane pane;
    private final VariantsInspector inspector;
    private final OutlinePane outline;
    private final ObservableList<OutlineEntry> entries = FXCollections.observableArrayList();
    private final NotingSide side;
    private final Runnable jump;

    /// @param judging the items, shared with other views
    /// @param notes the notes, shared with other views
    /// @param jump shows the item the reader is at in the side-by-side view
    public VariantsView(
            ViewContext context, JudgingModel judging, NotesModel notes, Runnable jump) {
        this(context, judging, notes, jump, new ExportDialog());
    }

    VariantsView(
            ViewContext context,
            JudgingModel judging,
            NotesModel notes,
            Runnable jump,
            ExportQuestion question) {
        this.texts = context.texts();
        this.jump = jump;
        model = new VariantsViewModel(judging, context.notices(), texts);
        VariantsExport export =
                new VariantsExport(
                        model,
                        texts,
                        context.notices(),
                        new FileExport(context.runner(), context.notices(), question));
        pane = new VariantsPane(model, export, texts, new ItemNotes(notes, this::pair)::letters);
        notes.notesProperty().subscribe((_, _) -> pane.readNotes());
        inspector = new VariantsInspector(model, texts, pane::requestFocus);
        side =
                new NotingSide(
                        notes,
                        texts,
                        texts.get("notes.tab-judging"),
                        inspector,
                        this::goTo,
                        pane::requestFocus);
        outline = new OutlinePane(new Label(texts.get("variants.outline")), entries, pane::goTo);
        outline.getStyleClass().add("variants-outline");
        outline.getStylesheets()
                .add(VariantsPane.class.getResource("variants.css").toExternalForm());
        model.lines().addListener((Observable _) -> fillOutline());
        fillOutline(); // the items may be known already
        judging.currentProperty().subscribe(_ -> outline.follow(model.currentLine()));
    }

    private void fillOutline() {
        entries.setAll(VariantsOutline.of(model.lines(), texts));
        outline.follow(model.currentLine());
    }

    VariantsViewModel model() {
        return model;
    }

    @Override
    public void leave() {
        inspector.form().leave();
        side.leave();
    }

    @Override
    public String titleKey() {
        return "variants.title";
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Desk desk) {
        model.show(desk);
        side.show(desk);
    }

    /// Goes to the item whose words stand at a place.
    private void goTo(DocumentId document, int offset) {
        JudgingModel judging = model.judging();
        judging.judged()
                .map(all -> all.collation().items())
                .ifPresent(
                        items ->
                                items.stream()
                                        .filter(item -> isAt(item, document, offset))
                                        .findFirst()
                                        .ifPresent(judging::go));
    }

    private boolean isAt(Item item, DocumentId document, int offset) {
        if (!(item instanceof Item.Reading reading)) {
            return false;
        }
        Comparison comparison = model.judging().judged().orElseThrow().collation().comparison();
        Readings texts = Readings.of(comparison, reading);
        TextSpan at =
                document.equals(model.judging().base().id())
                        ? texts.base().toSource(reading.variant().base())
                        : texts.witness().toSource(reading.variant().witness());
        return at.start() == offset;
    }

    /// The two documents the items are about.
    private Optional<ItemTargets> pair() {
        JudgingModel judging = model.judging();
        return judging.judged()
                .map(all -> all.collation().comparison())
                .map(
                        comparison ->
                                new ItemTargets(
                                        judging.base().id(), judging.witness().id(), comparison));
    }

    private Optional<Target> target() {
        return model.judging()
                .currentItem()
                .flatMap(item -> pair().flatMap(targets -> targets.of(item)));
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

    /// Narrows the table.
    @Override
    public void find(String words) {
        model.filterProperty().set(model.filterProperty().get().with(words));
    }

    @Override
    public List<ViewCommand> commands() {
        List<ViewCommand> own =
                List.of(
                        ViewCommand.hinted(
                                "J", texts.get("variants.next-open"), () -> model.stepOpen(1)),
                        ViewCommand.hinted(
                                "K", texts.get("variants.previous-open"), () -> model.stepOpen(-1)),
                        verdict("1", Verdict.BASE_WRONG),
                        verdict("2", Verdict.WITNESS_WRONG),
                        verdict("3", Verdict.BOTH),
                        verdict("4", Verdict.IGNORE),
                        verdict("0", Verdict.OPEN),
                        ViewCommand.quiet(
                                "S", texts.get("variants.judge-alike"), model::judgeAlike),
                        ViewCommand.quiet(
                                "C",
                                texts.get("variants.type-correction"),
                                inspector.form()::focusCorrection),
                        ViewCommand.quiet(
                                "B", texts.get("variants.type-note"), inspector.form()::focusNote),
                        ViewCommand.hinted("M", texts.get("variants.read"), jump),
                        ViewCommand.quiet("Enter", texts.get("variants.read"), jump),
                        ViewCommand.quiet("R", texts.get("variants.rules"), pane::toggleRules),
                        ViewCommand.quiet("Shortcut+Z", texts.get("variants.undo"), this::undo),
                        ViewCommand.quiet("Shortcut+Y", texts.get("variants.redo"), this::redo),
                        ViewCommand.quiet(
                                "Shortcut+Shift+Z", texts.get("variants.redo"), this::redo));
        return Stream.concat(own.stream(), side.commands(this::target, this::target).stream())
                .toList();
    }

    private void undo() {
        side.undo(model.judging()::undo);
    }

    private void redo() {
        side.redo(model.judging()::redo);
    }

    private ViewCommand verdict(String key, Verdict verdict) {
        String word = texts.get("collation.verdict-" + verdict.word());
        return ViewCommand.quiet(key, word, () -> model.judge(verdict));
    }
}
