package org.duikan.ui.notebook;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.notebook.NoteFilter.Facet;
import org.duikan.ui.notes.NotesModel;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The list of the corpus's notes: which are listed, how many there are of what, and the bin.
final class NotesViewModel {
    private final NotesModel notes;
    private final Texts texts;
    private final ObservableList<PlacedNote> lines = FXCollections.observableArrayList();
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
    private final BooleanProperty bin = new SimpleBooleanProperty();
    private List<PlacedNote> binned = List.of();
    private Map<DocumentId, DocumentSummary> documents = Map.of();

    NotesViewModel(NotesModel notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
        notes.notesProperty().subscribe((before, now) -> follow(before.size(), now.size()));
        filter.subscribe((_, _) -> fill());
        bin.subscribe((_, _) -> fill());
    }

    /// Reads the notes of the whole corpus.
    void show() {
        notes.runner()
                .run(
                        _ -> notes.services().documents().list(),
                        list -> {
                            documents =
                                    list.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            DocumentSummary::id, one -> one));
                            readBin();
                            notes.showAll();
                        },
                        broken ->
                                new Problems(notes.notices()).present("notes.cannot-load", broken));
    }

    /// Only what comes or goes may have to do with the bin; a letter typed has not.
    private void follow(int before, int now) {
        if (before == now) {
            fill();
        } else {
            readBin();
        }
    }

    private void readBin() {
        notes.runner()
                .run(
                        _ ->
                                notes.services()
                                        .placer()
                                        .place(
                                                notes.services().notes().all().stream()
                                                        .filter(Note::binned)
                                                        .toList()),
                        found -> {
                            binned = found;
                            fill();
                        },
                        broken ->
                                new Problems(notes.notices()).present("notes.cannot-load", broken));
    }

    NotesModel notes() {
        return notes;
    }

    ObservableList<PlacedNote> lines() {
        return lines;
    }

    /// The listed notes, with what was typed into them last.
    List<PlacedNote> listed() {
        notes.flush();
        return lines.stream()
                .map(
                        one ->
                                notes.latest(one.note().id())
                                        .map(now -> new PlacedNote(now, one.found()))
                                        .orElse(one))
                .toList();
    }

    ObservableList<String> status() {
        return status;
    }

    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /// Whether the bin is listed.
    BooleanProperty binProperty() {
        return bin;
    }

    /// All notes, or all in the bin.
    List<PlacedNote> all() {
        return bin.get() ? binned : notes.notes();
    }

    private void fill() {
        Instant now = now();
        List<PlacedNote> found =
                all().stream()
                        .filter(one -> filter.get().accepts(one, now))
                        .sorted(
                                Comparator.<PlacedNote>comparingLong(one -> document(one).value())
                                        .thenComparingInt(NotesViewModel::at))
                        .toList();
        lines.setAll(found);
        long stray = all().stream().filter(PlacedNote::isAstray).count();
        status.setAll(
                texts.get("notes.status-all", all().size()),
                texts.get("notes.status-listed", found.size()),
                texts.get("notes.status-stray", stray),
                texts.get("notes.status-bin", binned.size()));
    }

    Instant now() {
        return notes.services().clock().instant();
    }

    static DocumentId document(PlacedNote placed) {
        return placed.note().target().place().document();
    }

    /// Where it stands, or stood.
    private static int at(PlacedNote placed) {
        return placed.spans(document(placed)).stream()
                .map(TextSpan::start)
                .findFirst()
                .orElseGet(
                        () ->
                                placed.note().target().place().anchors().stream()
                                        .map(anchor -> anchor.span().start())
                                        .findFirst()
                                        .orElse(0));
    }

    Optional<DocumentSummary> summary(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    String name(DocumentId id) {
        return summary(id)
                .map(one -> one.shortName(texts.locale()))
                .orElseGet(() -> texts.get("notes.no-document"));
    }

    /// How many notes say what about something, under all that is asked about other things.
    Map<String, Integer> counts(Facet facet) {
        Instant now = now();
        NoteFilter others = filter.get().with(facet, null);
        Map<String, Integer> counts = new TreeMap<>();
        all().stream()
                .filter(one -> others.accepts(one, now))
                .forEach(
                        one ->
                                facet.of(one, now)
                                        .distinct()
                                        .forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /// What a menu calls a value.
    String title(Facet facet, String value) {
        return switch (facet) {
            case DOCUMENT -> name(new DocumentId(Long.parseLong(value)));
            case SECTION -> value.substring(value.indexOf(' ') + 1);
            case TAG -> value;
            case AUTHOR -> value.isEmpty() ? texts.get("notes.no-author") : value;
            case KIND -> texts.get("notes.kind-" + value);
            case COLOUR -> texts.get("notes.colour-" + value);
            case TARGET -> texts.get("notes.target-" + value);
            case STATE -> texts.get("notes.is-" + value);
            case AGE -> texts.get("notes.age-" + value);
        };
    }

    /// Takes everything back that is asked of notes.
    void clear() {
        filter.set(NoteFilter.ALL);
    }
}
