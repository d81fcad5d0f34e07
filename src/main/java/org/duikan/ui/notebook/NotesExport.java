package org.duikan.ui.notebook;

import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.report.NoteList;
import org.duikan.report.NoteListFile;
import org.duikan.report.WholeFile;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.fx.Notice;

import java.time.ZoneId;
import java.util.List;

/// Writes the listed notes to a file.
final class NotesExport {
    private static final String SHARED = "jsonld";

    private final NotesViewModel model;
    private final Texts texts;
    private final FileExport files;

    NotesExport(NotesViewModel model, Texts texts, FileExport files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
    }

    /// Writes a file that can be imported again.
    void share(Window owner) {
        List<PlacedNote> listed = model.listed();
        write(owner, SHARED, listed, out -> model.notes().services().exchange().write(listed, out));
    }

    /// Writes a list to be read.
    void write(NoteList.Format format, Window owner) {
        List<PlacedNote> listed = model.listed();
        write(
                owner,
                format.ending(),
                listed,
                out ->
                        NoteListFile.write(
                                NoteList.of(
                                        listed,
                                        model.notes().services().documents(),
                                        texts.locale(),
                                        ZoneId.systemDefault()),
                                format,
                                texts,
                                out));
    }

    private void write(
            Window owner, String ending, List<PlacedNote> listed, WholeFile.Content content) {
        if (listed.isEmpty()) {
            model.notes().notices().show(Notice.info("exchange.nothing-listed"));
            return;
        }
        files.write(
                owner,
                texts.get("exchange.file-name"),
                ending,
                content,
                "exchange.exported",
                "exchange.cannot-export",
                listed.size());
    }
}
