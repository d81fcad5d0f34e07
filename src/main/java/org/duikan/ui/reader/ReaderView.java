package org.duikan.ui.reader;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.notes.NoteMarks;
import org.duikan.ui.notes.NoteTaker;
import org.duikan.ui.notes.NotesModel;
import org.duikan.ui.notes.NotingSide;
import org.duikan.ui.text.FindStatus;
import org.duikan.ui.text.OutlinePane;
import org.duikan.ui.text.TextMenu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 阅读: the base alone.
public final class ReaderView implements View {
    private final ReaderViewModel model;
    private final ReaderPane pane;
    private final OutlinePane outline;
    private final NotingSide side;
    private final NotesModel notes;
    private final NoteTaker taker;
    private final Texts texts;
    private final ObservableValue<String> findStatus;

    /// @param notes the notes, shared with other views
    public ReaderView(ViewContext context, NotesModel notes) {
        this.notes = notes;
        texts = context.texts();
        model = new ReaderViewModel(texts, context.runner());
        pane = new ReaderPane(model, context);
        Label title = new Label(texts.get("reader.outline"));
        outline = new OutlinePane(title, model.outline(), pane.list()::showNearTop);
        NoteMarks marks = new NoteMarks(notes, model.grid(), _ -> open().map(NoteTaker.Open::id));
        model.marks().under(marks);
        taker = new NoteTaker(notes, model.grid(), model.selection(), marks, _ -> open());
        side =
                new NotingSide(
                        notes,
                        texts,
                        texts.get("notes.tab-facts"),
                        new ReaderInspector(model, texts, pane::goToSource),
                        this::showPlace,
                        pane::requestFocus);
        TextMenu.add(
                pane.list(),
                texts.get("notes.note-here"),
                () -> side.note(taker.selected().or(taker::row)));
        notes.notesProperty().subscribe(pane.list()::refresh);
        notes.currentProperty().subscribe((_, _) -> pane.list().refresh());
        model.deskProperty().subscribe(this::showNotes);
        findStatus = FindStatus.of(model.find(), texts);
        pane.list().visibleProperty().subscribe(range -> outline.follow(range.first()));
        model.outline().addListener((Observable _) -> followOutline());
    }

    private void followOutline() {
        outline.follow(pane.list().visibleProperty().get().first());
    }

    private Optional<NoteTaker.Open> open() {
        return Optional.ofNullable(model.deskProperty().get())
                .map(desk -> new NoteTaker.Open(desk.summary().id(), desk.base()));
    }

    private void showNotes(Desk desk) {
        if (desk != null) {
            side.showBase(desk);
        }
    }

    private void showPlace(DocumentId document, int offset) {
        if (open().filter(one -> one.id().equals(document)).isPresent()) {
            pane.goToSource(offset);
        }
    }

    @Override
    public List<ViewCommand> commands() {
        List<ViewCommand> commands =
                new ArrayList<>(side.commands(() -> taker.selected().or(taker::row), taker::row));
        commands.add(ViewCommand.quiet("Shortcut+Z", texts.get("variants.undo"), notes::undo));
        commands.add(ViewCommand.quiet("Shortcut+Y", texts.get("variants.redo"), notes::redo));
        commands.add(
                ViewCommand.quiet("Shortcut+Shift+Z", texts.get("variants.redo"), notes::redo));
        return commands;
    }

    ReaderViewModel model() {
        return model;
    }

    @Override
    public String titleKey() {
        return "reader.title";
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Desk desk) {
        model.show(desk);
    }

    @Override
    public boolean needsWitness() {
        return false;
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
    public void find(String words) {
        model.find().find(words);
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
