package org.duikan.ui.notes;

import javafx.scene.Node;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.SideWanted;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.text.SideTabs;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The right side bar of a view that takes notes: the view's own leaf and the notes, and the keys
/// that write them and go from one to the next.
public final class NotingSide {
    private static final int NOTES = 1;

    private final NotesModel model;
    private final Texts texts;
    private final SideTabs tabs = new SideTabs();
    private final NotesSide notes;

    /// @param title of the view's own leaf
    /// @param leaf the view's own leaf
    /// @param jump is given a document and an offset of its source to show
    /// @param leave gives the focus back to the view
    public NotingSide(
            NotesModel model,
            Texts texts,
            String title,
            Node leaf,
            BiConsumer<DocumentId, Integer> jump,
            Runnable leave) {
        this.model = model;
        this.texts = texts;
        notes = new NotesSide(model, texts, jump, leave);
        tabs.add(title, leaf);
        tabs.add("", notes).textProperty().bind(notes.titleProperty());
    }

    public Node node() {
        return tabs;
    }

    /// Is about a desk from now on.
    public void show(Desk desk) {
        model.show(desk);
        notes.show(desk);
    }

    /// The same where only the base is in sight; the notes of the witnesses stay known to the views
    /// that show them.
    public void showBase(Desk desk) {
        model.show(desk);
        notes.show(desk.alone());
    }

    /// The keys that write notes, carry them and go from one to the next.
    ///
    /// @param here what a note is put to without further ado
    /// @param whole what a note about the whole is put to
    public List<ViewCommand> commands(
            Supplier<Optional<Target>> here, Supplier<Optional<Target>> whole) {
        return List.of(
                ViewCommand.hinted("P", texts.get("notes.note-here"), () -> note(here.get())),
                ViewCommand.quiet(
                        "Shift+P", texts.get("notes.note-whole"), () -> note(whole.get())),
                ViewCommand.quiet("F7", texts.get("notes.next-note"), () -> step(1)),
                ViewCommand.quiet("Shift+F7", texts.get("notes.previous-note"), () -> step(-1)),
                ViewCommand.quiet("G", texts.get("notes.carry"), this::carry),
                ViewCommand.quiet("Shift+G", texts.get("notes.carry-all"), this::carryAll));
    }

    /// Puts a note to a target and goes on in it.
    public void note(Optional<Target> target) {
        if (target.isEmpty()) {
            model.notices().show(Notice.info("notes.nothing-here"));
            return;
        }
        boolean variant = target.get().kind() == Target.Kind.VARIANT;
        NoteKind kind = variant ? NoteKind.CORRECTION : NoteKind.COMMENT;
        model.add(target.get(), new Writing(kind, NoteColour.YELLOW, List.of(), ""));
        showNotes();
        notes.write();
    }

    private void step(int by) {
        showNotes();
        notes.step(by);
    }

    private void carry() {
        showNotes();
        notes.carry();
    }

    private void carryAll() {
        showNotes();
        notes.carryAll();
    }

    private void showNotes() {
        tabs.fireEvent(new SideWanted());
        tabs.show(NOTES);
    }

    /// Saves what is typed.
    public void leave() {
        model.flush();
    }

    /// What was done last in the leaf in sight is taken back.
    ///
    /// @param other takes back what was done in the view's own leaf
    public void undo(Runnable other) {
        if (tabs.shown() == NOTES) {
            model.undo();
        } else {
            other.run();
        }
    }

    /// @param other brings back what was taken back in the view's own leaf
    public void redo(Runnable other) {
        if (tabs.shown() == NOTES) {
            model.redo();
        } else {
            other.run();
        }
    }
}
