package org.duikan.ui.notebook;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Window;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.fx.TextOpener;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.notebook.NoteFilter.Facet;
import org.duikan.ui.notes.NoteDetail;
import org.duikan.ui.notes.NotesModel;
import org.duikan.ui.notes.OpenDocument;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlinePane;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// 批注: the notes of the whole corpus, to be found, read on and shared.
public final class NotesView implements View {
    private final Texts texts;
    private final NotesViewModel model;
    private final NotesModel notes;
    private final NotesPane pane;
    private final HandoutModel handout;
    private final ExchangeActs acts;
    private final NoteDetail detail;
    private final OutlinePane outline;
    private final ObservableList<OutlineEntry> entries = FXCollections.observableArrayList();
    private final List<Map.Entry<Facet, String>> places = new ArrayList<>();
    private final TextOpener opener;

    /// @param notes the notes, shared with other views
    /// @param opener shows their texts
    public NotesView(ViewContext context, NotesModel notes, TextOpener opener) {
        this.texts = context.texts();
        this.notes = notes;
        this.opener = opener;
        model = new NotesViewModel(notes, texts);
        FileExport files =
                new FileExport(context.runner(), context.notices(), notes.services().writing());
        handout = new HandoutModel(model, texts, files);
        NoteImport imports = new NoteImport(notes);
        HandoutPane handing = new HandoutPane(handout, texts, this::focusList);
        acts =
                new ExchangeActs(
                        new NotesExport(model, texts, files),
                        imports,
                        handing,
                        texts,
                        notes.services().reading(),
                        this::window);
        pane =
                new NotesPane(
                        model,
                        new NotesToolbar(model, acts, texts),
                        new NoteImportPane(model, imports, texts),
                        handing,
                        texts,
                        this::read);
        imports.stageProperty()
                .subscribe(stage -> pane.showImport(!(stage instanceof NoteImport.Stage.Idle)));
        detail = new NoteDetail(notes, texts, (_, _) -> read(), pane::requestFocus);
        outline = new OutlinePane(new Label(texts.get("notes.outline")), entries, this::narrow);
        outline.getStyleClass().add("notes-outline");
        outline.getStylesheets().add(NotesView.class.getResource("notebook.css").toExternalForm());
        model.lines().addListener((Observable _) -> fillOutline());
        fillOutline();
    }

    private Window window() {
        return pane.getScene().getWindow();
    }

    private void focusList() {
        pane.requestFocus();
    }

    private void fillOutline() {
        places.clear();
        List<OutlineEntry> made = new ArrayList<>();
        NoteFilter filter = model.filterProperty().get();
        add(
                made,
                texts.get("notes.everywhere"),
                model.all().size(),
                true,
                Map.entry(Facet.DOCUMENT, ""));
        Map<String, Integer> sections = model.counts(Facet.SECTION);
        model.counts(Facet.DOCUMENT)
                .forEach(
                        (document, count) -> {
                            add(
                                    made,
                                    model.title(Facet.DOCUMENT, document),
                                    count,
                                    true,
                                    Map.entry(Facet.DOCUMENT, document));
                            sections.forEach(
                                    (section, of) -> {
                                        if (section.startsWith(document + " ")) {
                                            add(
                                                    made,
                                                    model.title(Facet.SECTION, section),
                                                    of,
                                                    false,
                                                    Map.entry(Facet.SECTION, section));
                                        }
                                    });
                        });
        entries.setAll(made);
        outline.follow(chosen(filter));
    }

    private int chosen(NoteFilter filter) {
        for (Facet facet : List.of(Facet.SECTION, Facet.DOCUMENT)) {
            String value = filter.chosen().get(facet);
            if (value != null) {
                return places.indexOf(Map.entry(facet, value));
            }
        }
        return 0;
    }

    private void add(
            List<OutlineEntry> made,
            String title,
            int count,
            boolean group,
            Map.Entry<Facet, String> place) {
        made.add(
                new OutlineEntry(
                        "",
                        title,
                        group,
                        OutlineEntry.State.PLAIN,
                        Integer.toString(count),
                        places.size()));
        places.add(place);
    }

    private void narrow(int row) {
        Map.Entry<Facet, String> place = places.get(row);
        NoteFilter plain =
                model.filterProperty().get().with(Facet.DOCUMENT, null).with(Facet.SECTION, null);
        model.filterProperty()
                .set(
                        place.getValue().isEmpty()
                                ? plain
                                : plain.with(place.getKey(), place.getValue()));
    }

    /// Shows the words of the note the reader is at.
    private void read() {
        PlacedNote chosen = pane.chosen();
        if (chosen == null) {
            return;
        }
        if (model.binProperty().get()) {
            notes.restore(chosen.note());
            return;
        }
        Set<DocumentId> documents = new LinkedHashSet<>();
        chosen.note().target().places().stream().map(Place::document).forEach(documents::add);
        notes.goAndShow(chosen.note().id());
        opener.read(List.copyOf(documents));
    }

    NotesViewModel model() {
        return model;
    }

    @Override
    public String titleKey() {
        return "notes.title";
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Desk desk) {
        detail.show(OpenDocument.of(desk));
        handout.show(desk);
        model.show();
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
        return Optional.of(detail);
    }

    @Override
    public ObservableList<String> status() {
        return model.status();
    }

    /// Narrows the list.
    @Override
    public void find(String words) {
        model.filterProperty().set(model.filterProperty().get().with(words));
    }

    /// Does something to the listed notes, while they are shown.
    private Runnable onNotes(Runnable action) {
        return () -> {
            if (!pane.showsImport()) {
                action.run();
            }
        };
    }

    @Override
    public List<ViewCommand> commands() {
        return List.of(
                ViewCommand.hinted("Enter", texts.get("notes.read"), onNotes(this::read)),
                ViewCommand.hinted("P", texts.get("notes.write"), onNotes(detail::write)),
                ViewCommand.hinted("Delete", texts.get("notes.bin"), onNotes(detail::bin)),
                ViewCommand.quiet("Shortcut+Shift+E", texts.get("exchange.share"), acts::share),
                ViewCommand.quiet("Shortcut+Shift+I", texts.get("exchange.import"), acts::read),
                ViewCommand.quiet("Shortcut+Z", texts.get("variants.undo"), onNotes(notes::undo)),
                ViewCommand.quiet("Shortcut+Y", texts.get("variants.redo"), onNotes(notes::redo)),
                ViewCommand.quiet(
                        "Shortcut+Shift+Z", texts.get("variants.redo"), onNotes(notes::redo)));
    }
}
