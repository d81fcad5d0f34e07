package org.duikan.ui.notebook;

import javafx.stage.Window;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.report.Handout;
import org.duikan.report.Handout.Selection;
import org.duikan.report.HandoutFile;
import org.duikan.report.Lesson;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.notes.NoteWords;

import java.util.List;
import java.util.TreeSet;

/// A handout of the listed notes: what it can hold, and how it gets into a file.
final class HandoutModel {
    private final NotesViewModel model;
    private final Texts texts;
    private final FileExport files;
    private Desk desk;

    HandoutModel(NotesViewModel model, Texts texts, FileExport files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
    }

    /// Takes the counterparts from a desk from now on.
    void show(Desk shown) {
        desk = shown;
    }

    /// Whether there are open documents to take counterparts from.
    boolean hasLater() {
        return desk != null && !desk.witnesses().isEmpty();
    }

    NotesViewModel list() {
        return model;
    }

    /// The tags of the listed notes.
    List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        model.lines().forEach(one -> tags.addAll(one.note().writing().tags()));
        return List.copyOf(tags);
    }

    /// The label of the first clause.
    String title() {
        return model.lines().stream()
                .filter(HandoutModel::isPlaced)
                .map(one -> NoteWords.clause(one.note()))
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(texts.get("exchange.handout-title"));
    }

    /// How many of the listed notes it would hold.
    long count(Selection selection) {
        return chosen(selection, model.lines()).size();
    }

    /// How many would be in it if their words were found.
    long lost(Selection selection) {
        return model.lines().stream()
                .filter(one -> selection.shows(one.note()) && !isPlaced(one))
                .count();
    }

    private static boolean isPlaced(PlacedNote placed) {
        return !placed.note().binned()
                && placed.found().stream().anyMatch(found -> !found.spans().isEmpty());
    }

    private static List<PlacedNote> chosen(Selection selection, List<PlacedNote> notes) {
        return notes.stream().filter(one -> selection.shows(one.note()) && isPlaced(one)).toList();
    }

    /// Writes it.
    ///
    /// @param withLater whether the counterparts in the other open documents are added
    void write(
            String title,
            Selection selection,
            Handout.Format format,
            boolean withLater,
            Window owner) {
        List<PlacedNote> listed = chosen(selection, model.listed());
        List<PlacedNote> all = List.copyOf(model.notes().notes());
        List<Lesson.Later> later = withLater ? later() : List.of();
        DocumentId base = desk == null ? new DocumentId(0) : desk.summary().id();
        files.write(
                owner,
                title,
                format.ending(),
                out ->
                        HandoutFile.write(
                                new Handout(
                                        title,
                                        lesson(listed, all, base, later).clauses(selection),
                                        selection),
                                format,
                                texts,
                                out),
                "exchange.handout-written",
                "exchange.cannot-export",
                listed.size());
    }

    private Lesson lesson(
            List<PlacedNote> listed,
            List<PlacedNote> all,
            DocumentId base,
            List<Lesson.Later> later) {
        return Lesson.of(
                listed, all, model.notes().services().documents(), texts.locale(), base, later);
    }

    private List<Lesson.Later> later() {
        return desk == null
                ? List.of()
                : desk.witnesses().stream()
                        .map(one -> new Lesson.Later(one.summary().id(), one.comparison()))
                        .toList();
    }
}
