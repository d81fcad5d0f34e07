package org.duikan.ui.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.anchor.Anchors;
import org.duikan.document.DocumentId;
import org.duikan.job.JobRunner;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.sharing.ImportPlan;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Delay;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The notes of the open texts, the note the reader is at, and whatever the reader does to them.
/// Shared by all views. Used on the window's thread.
public final class NotesModel {
    private final NotesServices services;
    private final JobRunner runner;
    private final Notices notices;
    private final NoteSaver saver;
    private final NoteSteps steps = new NoteSteps();
    private final PlacedNotes notes = new PlacedNotes();
    private final ReadOnlyObjectWrapper<UUID> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Note> emptied = new ReadOnlyObjectWrapper<>();
    private final NotesInSight sight;
    private UUID wanted;

    public NotesModel(NotesServices services, JobRunner runner, Notices notices, Delay delay) {
        this.services = Objects.requireNonNull(services);
        this.runner = Objects.requireNonNull(runner);
        this.notices = Objects.requireNonNull(notices);
        this.sight = new NotesInSight(services, runner, notices, this.notes, this::lookWhereWeAre);
        this.saver = new NoteSaver(services.notes(), runner, delay, notices, sight::saved);
    }

    public NotesServices services() {
        return services;
    }

    public JobRunner runner() {
        return runner;
    }

    public Notices notices() {
        return notices;
    }

    /// Is about the texts of a desk from now on.
    public void show(Desk desk) {
        sight.show(desk);
    }

    /// Is about the whole corpus from now on, the open texts among it.
    public void showAll() {
        sight.showAll();
    }

    /// Goes to a note and asks whoever shows its text next to bring it into sight.
    public void goAndShow(UUID note) {
        go(note);
        wanted = note;
    }

    /// The note to bring into sight, once it can be.
    Optional<UUID> wanted() {
        return Optional.ofNullable(wanted);
    }

    void isShown() {
        wanted = null;
    }

    /// The notes of the open texts, or of the whole corpus, oldest first.
    public ReadOnlyObjectProperty<List<PlacedNote>> notesProperty() {
        return notes.listProperty();
    }

    public List<PlacedNote> notes() {
        return notes.list();
    }

    NoteIndex index(DocumentId document) {
        return notes.index(document);
    }

    /// The note the reader is at; null for none.
    public ReadOnlyObjectProperty<UUID> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public UUID current() {
        return current.get();
    }

    /// Goes to a note; null goes to none.
    public void go(UUID note) {
        if (!Objects.equals(note, current.get())) {
            flush();
            steps.pause();
            be(note);
        }
    }

    /// A question whether a text is to be emptied is about the note in sight.
    private void be(UUID note) {
        emptied.set(null);
        current.set(note);
    }

    public Optional<PlacedNote> find(UUID note) {
        return notes.find(note);
    }

    ReadOnlyObjectProperty<NoteSaver.State> savingProperty() {
        return saver.stateProperty();
    }

    /// The note whose text is emptied on the screen and full on the disk; null where there is none.
    ReadOnlyObjectProperty<Note> emptiedProperty() {
        return emptied.getReadOnlyProperty();
    }

    /// Puts a new note to words and goes to it. It is saved at once.
    public UUID add(Target target, Writing writing) {
        Note note =
                new Note(
                        UUID.randomUUID(),
                        target,
                        List.of(),
                        writing,
                        Optional.empty(),
                        services.author(),
                        services.clock().instant(),
                        services.clock().instant(),
                        false,
                        Optional.empty());
        flush();
        steps.add(List.of(Optional.empty()), List.of(note));
        notes.await(List.of(note));
        saver.now(List.of(note));
        be(note.id());
        return note.id();
    }

    /// The newest version of a note, typed or saved.
    public Optional<Note> latest(UUID note) {
        Note typed = saver.waiting(note);
        return typed != null ? Optional.of(typed) : notes.latest(note);
    }

    /// Changes what a note says; saved soon. An empty text waits until the reader says that it is
    /// meant.
    void write(UUID id, Writing writing) {
        Note before = latest(id).orElse(null);
        if (before == null) {
            return;
        }
        Note after = before.with(writing, services.clock().instant());
        boolean empties = empties(after);
        emptied.set(empties ? after : null);
        if (!empties && !before.writing().equals(writing)) {
            steps.typed(before, after);
            saver.soon(after);
        }
    }

    /// Whether a version has no text where the disk has one, or is about to have one.
    private boolean empties(Note version) {
        return version.writing().text().isEmpty()
                && Optional.ofNullable(saver.handedOver(version.id()))
                        .or(() -> notes.latest(version.id()))
                        .filter(kept -> !kept.writing().text().isEmpty())
                        .isPresent();
    }

    /// Saves the emptied note: the reader means it.
    void confirmEmptied() {
        Note note = emptied.get();
        if (note != null) {
            emptied.set(null);
            change(
                    List.of(note.id()),
                    before -> before.with(note.writing(), services.clock().instant()));
        }
    }

    /// Leaves the text of the emptied note as it is on the disk.
    void keepText() {
        emptied.set(null);
    }

    /// Answers a note; an empty answer takes it away.
    void reply(UUID id, String text) {
        latest(id)
                .ifPresent(
                        before -> {
                            Optional<Reply> reply =
                                    text.isBlank()
                                            ? Optional.empty()
                                            : Optional.of(
                                                    new Reply(
                                                            text,
                                                            services.author(),
                                                            services.clock().instant()));
                            boolean same =
                                    reply.map(Reply::text).equals(before.reply().map(Reply::text));
                            if (!same) {
                                Note after = before.with(reply, services.clock().instant());
                                steps.typed(before, after);
                                saver.soon(after);
                            }
                        });
    }

    /// Puts notes into the bin.
    public void bin(List<UUID> ids) {
        change(ids, note -> note.binned(true, services.clock().instant()));
    }

    /// Takes a note out of the bin.
    public void restore(Note note) {
        Note after = note.binned(false, services.clock().instant());
        steps.add(List.of(Optional.of(note)), List.of(after));
        saver.now(List.of(after));
    }

    /// Writes an earlier version of a note anew, as the newest.
    void writeAgain(Note version) {
        change(
                List.of(version.id()),
                note ->
                        note.with(version.writing(), services.clock().instant())
                                .with(version.reply(), services.clock().instant()));
    }

    /// Confirms where the words of a note are now.
    void confirm(UUID id, DocumentId document, List<TextSpan> spans) {
        runner.run(
                _ ->
                        services.documents()
                                .load(document)
                                .map(Anchors::new)
                                .map(anchors -> spans.stream().map(anchors::at).toList()),
                found ->
                        found.ifPresent(
                                anchors ->
                                        change(
                                                List.of(id),
                                                note ->
                                                        note.confirmed(
                                                                new Place(document, anchors),
                                                                services.clock().instant()))),
                broken -> new Problems(notices).present("notes.cannot-save", broken));
    }

    /// Copies notes to the counterparts of their words in another document.
    void carry(List<UUID> ids, DocumentId to) {
        flush();
        List<Note> copies =
                ids.stream()
                        .flatMap(id -> latest(id).stream())
                        .filter(note -> !isCarried(note, to))
                        .map(
                                note ->
                                        note.carriedTo(
                                                to, UUID.randomUUID(), services.clock().instant()))
                        .toList();
        if (copies.isEmpty()) {
            notices.show(Notice.info("notes.nothing-to-carry"));
            return;
        }
        steps.add(copies.stream().map(_ -> Optional.<Note>empty()).toList(), copies);
        notes.await(copies);
        saver.now(copies);
        notices.show(Notice.info("notes.carried", copies.size()));
    }

    private boolean isCarried(Note note, DocumentId to) {
        return notes.all()
                .anyMatch(
                        one ->
                                one.carriedFrom().equals(Optional.of(note.id()))
                                        && one.target().isIn(to));
    }

    private void change(List<UUID> ids, UnaryOperator<Note> how) {
        flush();
        List<Optional<Note>> before = new ArrayList<>();
        List<Note> after = new ArrayList<>();
        for (UUID id : ids) {
            latest(id)
                    .ifPresent(
                            note -> {
                                before.add(Optional.of(note));
                                after.add(how.apply(note));
                            });
        }
        if (!after.isEmpty()) {
            steps.add(before, after);
            save(after);
        }
    }

    /// Takes notes of a file in, at one stroke that undo takes back as one. What is typed is saved
    /// before.
    ///
    /// @param plan what was shown
    /// @param taken what was chosen from it
    /// @param done is given the notes that are new or changed, as they are placed here; empty where
    ///   nothing was saved, because the corpus is no longer what the choice was made for
    /// @param failed is given what broke; nothing was saved then
    public void take(
            ImportPlan plan,
            ImportPlan.Taken taken,
            Consumer<Optional<List<PlacedNote>>> done,
            Consumer<Exception> failed) {
        flush();
        saver.behind(
                new NoteArrival(services.exchange(), plan, taken),
                step -> {
                    if (step.isEmpty()) {
                        done.accept(Optional.empty());
                        return;
                    }
                    List<Note> saved = step.get().after();
                    if (!saved.isEmpty()) {
                        steps.add(step.get());
                    }
                    sight.arrived(saved, placed -> done.accept(Optional.of(placed)));
                },
                failed);
    }

    public void undo() {
        step(true);
    }

    public void redo() {
        step(false);
    }

    private void step(boolean back) {
        flush();
        List<Note> versions = back ? steps.undo() : steps.redo();
        if (versions.isEmpty()) {
            notices.show(Notice.info(back ? "notes.nothing-to-undo" : "notes.nothing-to-redo"));
            return;
        }
        List<Note> fresh =
                versions.stream().map(note -> note.at(services.clock().instant())).toList();
        save(fresh);
    }

    /// Saves versions at one stroke; where they have no text, this is meant.
    private void save(List<Note> versions) {
        versions.stream().filter(this::empties).map(Note::id).forEach(saver::mean);
        saver.now(versions);
    }

    /// Saves what is typed now.
    public void flush() {
        saver.now();
    }

    /// A note that is gone is not the one the reader is at any more.
    private void lookWhereWeAre() {
        UUID at = current.get();
        if (at != null && !notes.holds(at)) {
            be(null);
        }
    }
}
